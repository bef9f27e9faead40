package fangxin.supervision.particulars;

import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
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
 * Repository of reported changes of particulars: stores, finds and locks them, lists and counts those of offices
 * without recused holders, and lists those of a title or merchant and the undecided ones.
 */
@ApplicationScoped
class ParticularsRepository {
    /** Paths and expressions that order a list, by the key of its column. */
    private static final Map<String, String> ORDERS = Map.of(
            "subject", "t.signSortKey",
            "number", "r.number",
            "title", "t.number",
            "state", ListOrder.byConstants("r.state", ParticularsState.class),
            "reported", "r.reportedAt",
            "due", "r.dueOn");

    @PersistenceContext
    EntityManager em;

    Optional<ParticularsReport> find(String number) {
        return Optional.ofNullable(number).map(known -> em.find(ParticularsReport.class, known));
    }

    ParticularsReport byNumber(String number) {
        return find(number).orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /** Returns the number of the title of a report, read without loading either: the titles are locked first. */
    String titleOf(String number) {
        return em.createQuery("select r.title.number from ParticularsReport r where r.number = :number", String.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /**
     * Returns the report, locked until the transaction ends: a second officer waits and reads what the first has saved.
     */
    ParticularsReport findForUpdate(String number) {
        return Optional.ofNullable(number)
                .map(known -> em.find(ParticularsReport.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    void add(ParticularsReport report) {
        em.persist(report);
        em.flush();
    }

    /** Returns all reports on a title, the newest first. */
    List<ParticularsReport> ofTitle(String title) {
        return em.createQuery("""
                    select r from ParticularsReport r where r.title.number = :title
                    order by r.reportedAt desc, r.number desc\
                    """, ParticularsReport.class)
                .setParameter("title", title)
                .getResultList();
    }

    /** Returns all reports on the titles of some merchants, the newest first. */
    List<ParticularsReport> ofMerchants(Collection<String> merchants) {
        return merchants.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select r from ParticularsReport r join fetch r.title t where t.merchant in :merchants
                        order by r.reportedAt desc, r.number desc\
                        """, ParticularsReport.class)
                        .setParameter("merchants", merchants)
                        .getResultList();
    }

    /** Returns the reports that have opened a proceeding on a title, its own or another one of the premises. */
    List<ParticularsReport> behind(String title, String proceeding) {
        return em.createQuery("""
                    select r from ParticularsReport r where (r.title.number = :title and r.proceeding = :proceeding)
                    or r.number in (select s.number from ParticularsReport s join s.jointProceedings j
                    where j.title = :title and j.proceeding = :proceeding) order by r.number\
                    """, ParticularsReport.class)
                .setParameter("title", title)
                .setParameter("proceeding", proceeding)
                .getResultList();
    }

    /** Returns the numbers of the undecided reports whose last day is on a day or later. */
    List<String> dueFrom(LocalDate day) {
        return em.createQuery(
                        "select r.number from ParticularsReport r where r.dueOn >= :day order by r.number",
                        String.class)
                .setParameter("day", day)
                .getResultList();
    }

    /**
     * Returns the undecided reports: those of some offices, and those of officers, which perhaps an office above
     * decides.
     */
    List<ParticularsReport> undecided(Collection<String> offices, RecusalCondition recusal) {
        return recusal.bind(em.createQuery("""
                    select r from ParticularsReport r join fetch r.title t where r.state = :reported
                    and (r.channel = :counter or coalesce(r.office, t.owner) in :offices)\
                    """ + recusal.condition("coalesce(t.merchant, '')"), ParticularsReport.class)
                        .setParameter("reported", ParticularsState.REPORTED)
                        .setParameter("counter", ParticularsChannel.COUNTER)
                        .setParameter("offices", offices))
                .getResultList();
    }

    /** Lists a part of the reports of some offices: without an order of the reader, those that are due first. */
    List<ParticularsReport> ofOffices(
            Collection<String> offices, ParticularsFilter filter, RecusalCondition recusal, ListSlice slice) {
        return query(offices, filter, recusal)
                .rows(em, slice, ORDERS, "r.dueOn nulls last, r.reportedAt desc, r.number", "r.number");
    }

    long countOfOffices(Collection<String> offices, ParticularsFilter filter, RecusalCondition recusal) {
        return query(offices, filter, recusal).count(em);
    }

    private static ListQuery<ParticularsReport> query(
            Collection<String> offices, ParticularsFilter filter, RecusalCondition recusal) {
        return ListQuery.of(ParticularsReport.class, "r", "from ParticularsReport r join r.title t")
                .among("t.owner", offices)
                .contains(
                        filter.text(),
                        "t.signName",
                        "t.registeredName",
                        "r.valueBefore",
                        "r.valueAfter",
                        "r.number",
                        "t.number")
                .equal("r.state", filter.state())
                .atDays("r.reportedAt", filter.reported())
                .without(recusal, "coalesce(t.merchant, '')");
    }
}
