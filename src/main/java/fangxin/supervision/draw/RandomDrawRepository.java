package fangxin.supervision.draw;

import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repository of random draws: stores, finds and locks them, lists and counts those of the reader's offices and the
 * public ones, lists those that wait, and finds the titles and trades of a frame.
 */
@ApplicationScoped
class RandomDrawRepository {
    /** Paths and expressions that order a list, by the key of its column. */
    private static final Map<String, String> ORDERS = Map.of(
            "name", "d.nameSortKey",
            "number", "d.number",
            "state", ListOrder.byConstants("d.state", DrawState.class),
            "frozen", "d.frozenAt",
            "since", "d.since");

    @PersistenceContext
    EntityManager em;

    RandomDraw byNumber(String number) {
        return find(number).orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    Optional<RandomDraw> find(String number) {
        return Optional.ofNullable(number).map(known -> em.find(RandomDraw.class, known));
    }

    RandomDraw findForUpdate(String number) {
        return Optional.ofNullable(number)
                .map(known -> em.find(RandomDraw.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    void add(RandomDraw draw) {
        em.persist(draw);
        em.flush();
    }

    /** Writes the changes of a draw, so that its version is the new one. */
    void flush() {
        em.flush();
    }

    /** Returns the valid titles of an office on a day, in some trades or in all where none is given. */
    List<Title> titles(String office, Collection<String> trades, LocalDate today) {
        var query = em.createQuery(
                        "select t from Title t where t.owner = :office and t.status in :statuses"
                                + " and (t.validUntil is null or t.validUntil >= :today)"
                                + (trades.isEmpty() ? "" : " and t.trade in :trades")
                                + " order by t.number",
                        Title.class)
                .setParameter("office", office)
                .setParameter("statuses", TitleStatus.of(TitleStanding.VALID))
                .setParameter("today", today);
        if (!trades.isEmpty()) {
            query.setParameter("trades", trades);
        }
        return query.getResultList();
    }

    /** Returns the codes of the trades of the valid titles of an office. */
    List<String> trades(String office, LocalDate today) {
        return em.createQuery("""
                    select distinct t.trade from Title t where t.owner = :office and t.status in :statuses
                    and (t.validUntil is null or t.validUntil >= :today) and t.trade is not null order by t.trade\
                    """, String.class)
                .setParameter("office", office)
                .setParameter("statuses", TitleStatus.of(TitleStanding.VALID))
                .setParameter("today", today)
                .getResultList();
    }

    /** Draws that wait for randomness or for the second officer, the oldest first. */
    List<RandomDraw> waiting() {
        return em.createQuery("""
                    select d from RandomDraw d where d.state in :waiting order by d.since, d.number\
                    """, RandomDraw.class)
                .setParameter("waiting", EnumSet.of(DrawState.FROZEN, DrawState.SEEDED))
                .getResultList();
    }

    /** Returns the public draws, the newest first. */
    List<RandomDraw> published(int first, int count) {
        return em.createQuery("""
                    select d from RandomDraw d where d.state <> :draft order by d.number desc\
                    """, RandomDraw.class)
                .setParameter("draft", DrawState.DRAFT)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    long countPublished() {
        return em.createQuery("select count(d) from RandomDraw d where d.state <> :draft", Long.class)
                .setParameter("draft", DrawState.DRAFT)
                .getSingleResult();
    }

    /** Lists a part of the draws of some offices: without an order of the reader, the newest first. */
    List<RandomDraw> ofOffices(Collection<String> offices, DrawFilter filter, ListSlice slice) {
        return query(offices, filter).rows(em, slice, ORDERS, "d.number desc", "d.number");
    }

    long countOfOffices(Collection<String> offices, DrawFilter filter) {
        return query(offices, filter).count(em);
    }

    private static ListQuery<RandomDraw> query(Collection<String> offices, DrawFilter filter) {
        return ListQuery.of(RandomDraw.class, "d", "from RandomDraw d")
                .among("d.office", offices)
                .contains(filter.text(), "d.name", "d.number")
                .equal("d.state", filter.state())
                .atDays("d.frozenAt", filter.frozen());
    }
}
