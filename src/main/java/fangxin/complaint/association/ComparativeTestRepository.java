package fangxin.complaint.association;

import fangxin.common.DayRange;
import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.organization.calendar.BusinessMoment;
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
import java.util.Set;

/**
 * Repository of comparative tests: stores, finds and locks them, lists and counts those of the reader's associations
 * and the public ones, finds those that become public or whose days change, and transfers open ones to another
 * association.
 */
@ApplicationScoped
class ComparativeTestRepository {
    private static final Map<String, String> ORDERS = Map.of(
            "product", "t.product",
            "number", "t.number",
            "state", ListOrder.byConstants("t.state", ComparativeTestState.class),
            "until", "t.objectionsUntil",
            "published", "t.publishedAt");

    private static final Set<ComparativeTestState> SHOWN =
            EnumSet.of(ComparativeTestState.PUBLISHED, ComparativeTestState.WITHDRAWN);

    private static final Set<ComparativeTestState> ENDED =
            EnumSet.of(ComparativeTestState.PUBLISHED, ComparativeTestState.WITHDRAWN, ComparativeTestState.DISCARDED);

    @PersistenceContext
    EntityManager em;

    Optional<ComparativeTest> find(String number) {
        return Optional.ofNullable(number).map(known -> em.find(ComparativeTest.class, known));
    }

    ComparativeTest byNumber(String number) {
        return find(number).orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /** Returns the test, locked until the transaction ends. */
    ComparativeTest findForUpdate(String number) {
        return Optional.ofNullable(number)
                .map(known -> em.find(ComparativeTest.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    void add(ComparativeTest test) {
        em.persist(test);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Returns a part of the tests of some associations: without an order of the reader, the newest first. */
    List<ComparativeTest> list(Collection<String> associations, ComparativeTestFilter filter, ListSlice slice) {
        return query(associations, filter).rows(em, slice, ORDERS, "t.number desc", "t.number");
    }

    long count(Collection<String> associations, ComparativeTestFilter filter) {
        return query(associations, filter).count(em);
    }

    private static ListQuery<ComparativeTest> query(Collection<String> associations, ComparativeTestFilter filter) {
        return ListQuery.of(ComparativeTest.class, "t", "from ComparativeTest t")
                .among("t.association", associations)
                .equal("t.association", filter.association())
                .contains(filter.text(), "t.product", "t.number")
                .equal("t.state", filter.state())
                .atDays("t.publishedAt", filter.published());
    }

    /** Lists the notified tests of some associations, the earliest end of the objection period first. */
    List<ComparativeTest> notified(Collection<String> associations) {
        return associations.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select t from ComparativeTest t where t.state = :notified and t.association in :associations
                        order by t.objectionsUntil, t.number\
                        """, ComparativeTest.class)
                        .setParameter("notified", ComparativeTestState.NOTIFIED)
                        .setParameter("associations", associations)
                        .getResultList();
    }

    List<ComparativeTest> scheduled() {
        return em.createQuery(
                        "select t from ComparativeTest t where t.state = :scheduled order by t.number",
                        ComparativeTest.class)
                .setParameter("scheduled", ComparativeTestState.SCHEDULED)
                .getResultList();
    }

    /** Returns the numbers of the tests whose days of objections end on a day or later. */
    List<String> dueFrom(LocalDate day) {
        return em.createQuery("""
                    select t.number from ComparativeTest t where t.state = :notified and t.objectionsUntil >= :day
                    order by t.number\
                    """, String.class)
                .setParameter("notified", ComparativeTestState.NOTIFIED)
                .setParameter("day", day)
                .getResultList();
    }

    /** Returns a part of the public tests, the newest first; withdrawn ones are among them. */
    List<ComparativeTest> published(int first, int count) {
        return em.createQuery("""
                    select t from ComparativeTest t where t.state in :shown
                    order by t.publishedAt desc, t.number desc\
                    """, ComparativeTest.class)
                .setParameter("shown", SHOWN)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    long countPublished() {
        return em.createQuery("select count(t) from ComparativeTest t where t.state in :shown", Long.class)
                .setParameter("shown", SHOWN)
                .getSingleResult();
    }

    Optional<ComparativeTest> findPublished(String number) {
        return find(number).filter(test -> SHOWN.contains(test.state()));
    }

    /** Returns the number of the tests of some associations that became public in a period and were not withdrawn. */
    long countPublished(Collection<String> associations, DayRange days) {
        return associations.isEmpty()
                ? 0
                : em.createQuery("""
                        select count(t) from ComparativeTest t where t.state = :published
                        and t.association in :associations and t.publishedAt >= :first and t.publishedAt < :after\
                        """, Long.class)
                        .setParameter("published", ComparativeTestState.PUBLISHED)
                        .setParameter("associations", associations)
                        .setParameter("first", BusinessMoment.startOf(days.first()))
                        .setParameter(
                                "after", BusinessMoment.startOf(days.last().plusDays(1)))
                        .getSingleResult();
    }

    /** Returns the number of the tests of an association that are neither public nor discarded. */
    long countOpen(String association) {
        return em.createQuery("""
                    select count(t) from ComparativeTest t where t.association = :association
                    and t.state not in :ended\
                    """, Long.class)
                .setParameter("association", association)
                .setParameter("ended", ENDED)
                .getSingleResult();
    }

    /** Transfers the tests of an association that are neither public nor discarded to another one. */
    void transfer(String from, String into) {
        em.createQuery("""
                        update ComparativeTest t set t.association = :into, t.version = t.version + 1
                        where t.association = :from and t.state not in :ended\
                        """)
                .setParameter("into", into)
                .setParameter("from", from)
                .setParameter("ended", ENDED)
                .executeUpdate();
    }
}
