package fangxin.naming.plaque;

import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStatus;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Queries of the plaques that wait for an office, to be handed over or taken back: counted by document or by day, or
 * listed with their titles. Titles of old registers and of a level above have their plaques from elsewhere and wait only
 * for a return.
 */
@ApplicationScoped
class PlaqueQueue {
    /** The merchant of a title; a title of an old register may have none. */
    private static final String MERCHANT = "coalesce(t.merchant, '')";

    private static final String FROM = "from Title t join t.timeline e";

    /** Join of a title with the event that named it; a pledge leads to a title without a document. */
    private static final String TO_HAND_OVER = """
        t.registerImport is null and t.referral is null and t.status in :valid and t.plaque.handedOverOn is null
        and e.type = 'NAMED'\
        """;

    /**
     * Join of a title with the entry that demanded the plaque back: the last decision about the title, or its end
     * without one, by its term or because the holder left.
     */
    private static final String TO_TAKE_BACK = """
        t.plaque.dueOn is not null and t.plaque.returnedOn is null
        and e.seq = (select max(x.seq) from TitleEvent x where x.title = t
        and (x.document is not null or x.type in ('EXPIRED', 'LEFT')))\
        """;

    /** Paths that order a list, by the key of its column. */
    private static final Map<String, String> ORDERS = Map.of(
            "subject", "t.signSortKey",
            "holder", "t.nameSortKey",
            "address", "t.address",
            "document", "e.documentNumber",
            "namedOn", "t.namedOn",
            "due", "t.plaque.dueOn");

    /** Title whose plaque waits, with the number of the document that makes it wait. */
    record WaitingPlaque(Title title, String documentNumber) {}

    /**
     * Waiting plaques of one document, or of one day where no document is the reason: how many, and one of their titles;
     * of plaques to be taken back one whose last day is the earliest.
     *
     * @param document id of the official document; null for plaques of one day of the naming, or of one last day
     * @param since    for plaques to be taken back the time of the decision
     */
    record PlaqueGroup(
            String document,
            String documentNumber,
            long count,
            String title,
            String signName,
            String registeredName,
            Instant since,
            LocalDate namedOn,
            LocalDate dueOn) {
        /** Returns the document, or the day without one: plaques with the same key are one group. */
        private Object key() {
            return document == null ? day() : document;
        }

        /** Returns the last day for the return, or the day of the naming. */
        LocalDate day() {
            return dueOn == null ? namedOn : dueOn;
        }

        /** Returns the sum of this group and another one of the same document, with the title of the earlier day. */
        PlaqueGroup with(PlaqueGroup other) {
            PlaqueGroup first = other.day().isBefore(day()) ? other : this;
            return new PlaqueGroup(
                    document,
                    documentNumber,
                    count + other.count,
                    first.title,
                    first.signName,
                    first.registeredName,
                    since == null || other.since.isAfter(since) ? other.since : since,
                    first.namedOn,
                    first.dueOn);
        }

        static List<PlaqueGroup> merged(Stream<PlaqueGroup> groups) {
            return List.copyOf(groups.collect(Collectors.toMap(PlaqueGroup::key, group -> group, PlaqueGroup::with))
                    .values());
        }
    }

    @PersistenceContext
    EntityManager em;

    /** Returns the offices for which a person administers plaques. */
    static List<String> offices(Actor actor) {
        return Stream.of(Role.COUNTY_OFFICE, Role.HANDLER)
                .flatMap(actor::placesAs)
                .distinct()
                .toList();
    }

    /** Counts the plaques to hand over by the document that named their titles, or by the day of a pledge. */
    List<PlaqueGroup> countToHandOver(Actor actor, Collection<String> offices) {
        return PlaqueGroup.merged(toHandOver(actor, offices, """
            select e.document, max(e.documentNumber), count(t), min(t.number), min(t.signName), min(t.registeredName),
            t.namedOn\
            """, " group by e.document, t.namedOn")
                .getResultStream()
                .map(row -> group(row, null, (LocalDate) row[6], null)));
    }

    /**
     * Counts the plaques to take back by the document that demanded them, with the earliest of their last days, or by
     * the last day without a document.
     */
    List<PlaqueGroup> countToTakeBack(Actor actor, Collection<String> offices) {
        return PlaqueGroup.merged(toTakeBack(actor, offices, """
            select e.document, max(e.documentNumber), count(t), min(t.number), min(t.signName), min(t.registeredName),
            max(t.changedAt), t.plaque.dueOn\
            """, " group by e.document, t.plaque.dueOn")
                .getResultStream()
                .map(row -> group(row, (Instant) row[6], null, (LocalDate) row[7])));
    }

    private static PlaqueGroup group(Object[] row, Instant since, LocalDate namedOn, LocalDate dueOn) {
        return new PlaqueGroup(
                (String) row[0],
                (String) row[1],
                (Long) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                since,
                namedOn,
                dueOn);
    }

    private TypedQuery<Object[]> toHandOver(Actor actor, Collection<String> offices, String select, String rest) {
        return query(actor, offices, select, TO_HAND_OVER, rest)
                .setParameter("valid", TitleStatus.of(TitleStanding.VALID));
    }

    private TypedQuery<Object[]> toTakeBack(Actor actor, Collection<String> offices, String select, String rest) {
        return query(actor, offices, select, TO_TAKE_BACK, rest);
    }

    private TypedQuery<Object[]> query(
            Actor actor, Collection<String> offices, String select, String condition, String rest) {
        RecusalCondition recusal = new RecusalCondition(actor.away());
        return recusal.bind(em.createQuery(
                        select + " " + FROM + " where " + condition + " and t.owner in :offices"
                                + recusal.condition(MERCHANT) + rest,
                        Object[].class)
                .setParameter("offices", offices));
    }

    /** Returns the number of a document as the history of titles states it; null where no title has the document. */
    String documentNumber(String document) {
        return em.createQuery(
                        "select max(e.documentNumber) from TitleEvent e where e.document = :document", String.class)
                .setParameter("document", document)
                .getSingleResult();
    }

    /** Lists a part of the plaques to hand over, by default ordered by the number of the title. */
    List<WaitingPlaque> toHandOver(Actor actor, Collection<String> offices, PlaqueFilter filter, ListSlice slice) {
        return rows(toHandOver(actor, offices, filter), slice, "t.number");
    }

    long countToHandOver(Actor actor, Collection<String> offices, PlaqueFilter filter) {
        return toHandOver(actor, offices, filter).count(em);
    }

    /** Lists a part of the plaques to take back, by default the earliest last day first. */
    List<WaitingPlaque> toTakeBack(Actor actor, Collection<String> offices, PlaqueFilter filter, ListSlice slice) {
        return rows(toTakeBack(actor, offices, filter), slice, "t.plaque.dueOn, t.number");
    }

    long countToTakeBack(Actor actor, Collection<String> offices, PlaqueFilter filter) {
        return toTakeBack(actor, offices, filter).count(em);
    }

    private List<WaitingPlaque> rows(ListQuery<Object[]> query, ListSlice slice, String usual) {
        return query.selecting("t, e.documentNumber").rows(em, slice, ORDERS, usual, "t.number").stream()
                .map(row -> new WaitingPlaque((Title) row[0], (String) row[1]))
                .toList();
    }

    private static ListQuery<Object[]> toHandOver(Actor actor, Collection<String> offices, PlaqueFilter filter) {
        return listed(actor, offices, filter)
                .where(TO_HAND_OVER, "valid", TitleStatus.of(TitleStanding.VALID))
                .onDays("t.namedOn", filter.days());
    }

    private static ListQuery<Object[]> toTakeBack(Actor actor, Collection<String> offices, PlaqueFilter filter) {
        return listed(actor, offices, filter).where(TO_TAKE_BACK).onDays("t.plaque.dueOn", filter.days());
    }

    private static ListQuery<Object[]> listed(Actor actor, Collection<String> offices, PlaqueFilter filter) {
        return ListQuery.of(Object[].class, "t", FROM)
                .among("t.owner", offices)
                .without(new RecusalCondition(actor.away()), MERCHANT)
                .where("t.searchText like :text", "text", "%" + Title.searchable(filter.text()) + "%")
                .equal("e.document", filter.document());
    }
}
