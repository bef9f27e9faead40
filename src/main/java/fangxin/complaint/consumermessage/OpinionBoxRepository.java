package fangxin.complaint.consumermessage;

import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleStatus;
import fangxin.organization.identity.RecusalCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repository of opinion books and boxes: stores, finds and locks them, lists and counts those of the reader's offices
 * without recused units, and finds those that were not read since a day.
 */
@ApplicationScoped
class OpinionBoxRepository {
    private static final Map<String, String> ORDERS = Map.of(
            "subject", "t.signSortKey",
            "unit", "t.number",
            "channel", ListOrder.byConstants("b.channel", MessageChannel.class),
            "started", "b.startedOn",
            "read", "b.readOn");

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    OpinionBox find(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(OpinionBox.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** Finds a box and locks it until the transaction ends: a second writer waits and reads the saved state. */
    OpinionBox findForUpdate(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(OpinionBox.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** Finds the book or box of a title at a place that was not removed. */
    Optional<OpinionBox> present(Title title, MessageChannel channel, String place) {
        return em.createQuery(
                        "select b from OpinionBox b where b.title = :title and b.channel = :channel"
                                + " and b.place = :place and b.endedOn is null",
                        OpinionBox.class)
                .setParameter("title", title)
                .setParameter("channel", channel)
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }

    void add(OpinionBox box) {
        em.persist(box);
    }

    /** Lists the books and boxes of some offices that were not removed and not read since a day. */
    List<OpinionBox> unread(Collection<String> offices, RecusalCondition recusal, LocalDate since) {
        return recusal.bind(em.createQuery(
                                "select b from OpinionBox b join fetch b.title t where t.owner in :offices"
                                        + " and b.endedOn is null and t.status in :inForce"
                                        + " and (b.readOn is null or b.readOn < :since)"
                                        + recusal.condition("coalesce(t.merchant, '')")
                                        + " order by coalesce(b.readOn, b.startedOn), b.id",
                                OpinionBox.class)
                        .setParameter("offices", offices)
                        .setParameter("inForce", TitleStatus.RUNNING)
                        .setParameter("since", since)
                        .setMaxResults(MOST))
                .getResultList();
    }

    /** Lists a part of the books and boxes of some offices, by default the longest unread first. */
    List<OpinionBox> ofOwners(
            Collection<String> offices, OpinionBoxFilter filter, RecusalCondition recusal, ListSlice slice) {
        return query(offices, filter, recusal).rows(em, slice, ORDERS, "coalesce(b.readOn, b.startedOn), b.id", "b.id");
    }

    long countOfOwners(Collection<String> offices, OpinionBoxFilter filter, RecusalCondition recusal) {
        return query(offices, filter, recusal).count(em);
    }

    private static ListQuery<OpinionBox> query(
            Collection<String> offices, OpinionBoxFilter filter, RecusalCondition recusal) {
        ListQuery<OpinionBox> query = ListQuery.of(OpinionBox.class, "b", "from OpinionBox b join b.title t")
                .among("t.owner", offices)
                .contains(filter.text(), "t.signName", "t.number", "b.place")
                .equal("b.channel", filter.channel())
                .withoutOuter(recusal, "t.merchant");
        return filter.ended() ? query : query.where("b.endedOn is null");
    }
}
