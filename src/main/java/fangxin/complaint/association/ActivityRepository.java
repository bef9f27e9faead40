package fangxin.complaint.association;

import fangxin.common.DayRange;
import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
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
 * Repository of the activity log of associations: stores, finds and locks entries, lists and counts those of the
 * associations that the reader reads, and sums them by kind and month.
 */
@ApplicationScoped
class ActivityRepository {
    /**
     * Sum of the entries of a kind on one day, which lies in a month.
     *
     * @param entries  number of entries
     * @param quantity number of people or copies
     */
    record ActivitySum(ActivityKind kind, int month, long entries, long quantity) {
        /** Returns the figure of the kind: its entries, or the people or copies of its entries. */
        long counted() {
            return kind.countsEntries() ? entries : quantity;
        }
    }

    private static final Map<String, String> ORDERS = Map.of(
            "topic", "a.topic",
            "number", "a.number",
            "kind", ListOrder.byConstants("a.kind", ActivityKind.class),
            "held", "a.heldOn",
            "place", "a.place",
            "quantity", "a.quantity");

    @PersistenceContext
    EntityManager em;

    AssociationActivity byNumber(String number) {
        return Optional.ofNullable(number)
                .map(known -> em.find(AssociationActivity.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /** Returns the entry, locked until the transaction ends. */
    AssociationActivity findForUpdate(String number) {
        return Optional.ofNullable(number)
                .map(known -> em.find(AssociationActivity.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    void add(AssociationActivity activity) {
        em.persist(activity);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Returns a part of the entries of some associations: without an order of the reader, the newest first. */
    List<AssociationActivity> list(Collection<String> associations, ActivityFilter filter, ListSlice slice) {
        return query(associations, filter).rows(em, slice, ORDERS, "a.heldOn desc, a.number desc", "a.number");
    }

    long count(Collection<String> associations, ActivityFilter filter) {
        return query(associations, filter).count(em);
    }

    private static ListQuery<AssociationActivity> query(Collection<String> associations, ActivityFilter filter) {
        return ListQuery.of(AssociationActivity.class, "a", "from AssociationActivity a")
                .among("a.association", associations)
                .equal("a.association", filter.association())
                .contains(filter.text(), "a.topic", "a.place", "a.number")
                .equal("a.kind", filter.kind())
                .equal("a.state", filter.state())
                .onDays("a.heldOn", filter.held());
    }

    /** Returns the entries of an association of one kind and day that count, the oldest first. */
    List<AssociationActivity> heldOn(String association, ActivityKind kind, LocalDate day) {
        return em.createQuery("""
                        select a from AssociationActivity a where a.association = :association and a.kind = :kind
                        and a.heldOn = :day and a.state = :entered order by a.number\
                        """, AssociationActivity.class)
                .setParameter("association", association)
                .setParameter("kind", kind)
                .setParameter("day", day)
                .setParameter("entered", ActivityState.ENTERED)
                .getResultList();
    }

    /** Sums of the entries of some associations in a period, by kind and day; cancelled ones count nothing. */
    List<ActivitySum> sums(Collection<String> associations, DayRange held) {
        return associations.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select a.kind, a.heldOn, count(a), sum(a.quantity) from AssociationActivity a
                        where a.state = :entered and a.association in :associations
                        and a.heldOn >= :first and a.heldOn <= :last group by a.kind, a.heldOn\
                        """, Object[].class)
                        .setParameter("entered", ActivityState.ENTERED)
                        .setParameter("associations", associations)
                        .setParameter("first", held.first())
                        .setParameter("last", held.last())
                        .getResultStream()
                        .map(row -> new ActivitySum(
                                (ActivityKind) row[0],
                                ((LocalDate) row[1]).getMonthValue(),
                                ((Number) row[2]).longValue(),
                                ((Number) row[3]).longValue()))
                        .toList();
    }

    long countOf(String association) {
        return em.createQuery(
                        "select count(a) from AssociationActivity a where a.association = :association", Long.class)
                .setParameter("association", association)
                .getSingleResult();
    }
}
