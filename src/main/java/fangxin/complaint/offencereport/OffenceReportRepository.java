package fangxin.complaint.offencereport;

import fangxin.common.NotFound;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.organization.identity.RecusalCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Repository of reports of offences: stores, finds and locks them, lists and counts those of a drafter's offices
 * without recused merchants, finds those known by a number or waiting at an office, and transfers those of an office to
 * another.
 */
@ApplicationScoped
class OffenceReportRepository {
    private static final int PORTION = 500;
    private static final Map<String, String> ORDERS = Map.of(
            "number", "r.number",
            "reported", "r.reportedSortKey",
            "received", "r.receivedAt",
            "state", "r.state",
            "due", "r.running.dueOn");

    /** Reports against merchants other than those from which the reader is recused, by the credit code. */
    private static final String NOT_RECUSED = "(r.creditCode is null or not exists (select m.id from Merchant m"
            + " where m.creditCode = r.creditCode and m.id in :without))";

    @PersistenceContext
    EntityManager em;

    List<OffenceReport> list(
            Collection<String> offices, RecusalCondition recusal, OffenceReportFilter filter, ListSlice slice) {
        return query(offices, recusal, filter)
                .rows(em, slice, ORDERS, "r.running.dueOn, r.receivedAt desc, r.number", "r.number");
    }

    long count(Collection<String> offices, RecusalCondition recusal, OffenceReportFilter filter) {
        return query(offices, recusal, filter).count(em);
    }

    private static ListQuery<OffenceReport> query(
            Collection<String> offices, RecusalCondition recusal, OffenceReportFilter filter) {
        ListQuery<OffenceReport> query = ListQuery.of(OffenceReport.class, "r", "from OffenceReport r")
                .among("r.office", offices)
                .contains(filter.text(), "r.number", "r.nationalNumber", "r.municipalNumber", "r.reportedName")
                .equal("r.state", filter.state())
                .atDays("r.receivedAt", filter.received());
        return recusal.merchants().isEmpty() ? query : query.where(NOT_RECUSED, "without", recusal.merchants());
    }

    OffenceReport add(OffenceReport report) {
        em.persist(report);
        return report;
    }

    /** Finds the stored lead of the same mediation, day and words; empty without one. */
    Optional<OffenceReport> leadOf(ReceivedReport lead) {
        return em.createQuery("""
                    select r from OffenceReport r where r.origin = :origin and r.linkedComplaint = :complaint
                    and r.receivedAt = :found\
                    """, OffenceReport.class)
                .setParameter("origin", ReportOrigin.MEDIATION)
                .setParameter("complaint", lead.linkedComplaint())
                .setParameter("found", lead.receivedAt())
                .getResultStream()
                .filter(report -> lead.summary().equals(report.summary()))
                .findFirst();
    }

    void flush() {
        em.flush();
    }

    OffenceReport byNumber(String number) {
        return Optional.ofNullable(number)
                .map(known -> em.find(OffenceReport.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    OffenceReport findForUpdate(String number) {
        return em.find(OffenceReport.class, number, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Returns the platform numbers, among the given ones, of stored reports. */
    Set<String> known(List<String> numbers) {
        Set<String> found = new HashSet<>();
        for (int i = 0; i < numbers.size(); i += PORTION) {
            List<String> part = numbers.subList(i, Math.min(numbers.size(), i + PORTION));
            em.createQuery("""
                        select r.nationalNumber, r.municipalNumber from OffenceReport r
                        where r.nationalNumber in :part or r.municipalNumber in :part\
                        """, Object[].class)
                    .setParameter("part", part)
                    .getResultList()
                    .forEach(row -> {
                        found.add((String) row[0]);
                        found.add((String) row[1]);
                    });
        }
        return found;
    }

    /** Returns the reports to check, and those whose reporter is to be notified within a limit. */
    List<OffenceReport> waiting(Collection<String> offices, RecusalCondition recusal, int most) {
        String others = recusal.merchants().isEmpty() ? "" : " and " + NOT_RECUSED;
        return recusal.bind(em.createQuery(
                        "select r from OffenceReport r where (r.state = :state or r.running.countedFrom is not null)"
                                + " and r.office in :offices" + others
                                + " order by r.running.dueOn, r.number",
                        OffenceReport.class))
                .setParameter("state", OffenceReportState.RECEIVED)
                .setParameter("offices", offices)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns the offices that have reports to check. */
    List<String> officesWaiting() {
        return em.createQuery(
                        "select distinct r.office from OffenceReport r where r.state = :state order by r.office",
                        String.class)
                .setParameter("state", OffenceReportState.RECEIVED)
                .getResultList();
    }

    /**
     * Returns the numbers of the reports of an office against some merchants that wait for a check, in the order of
     * locking.
     */
    List<String> waitingAgainst(String office, Collection<String> merchants) {
        return em.createQuery("""
                    select r.number from OffenceReport r where r.state = :state and r.office = :office and exists (
                    select m.id from Merchant m where m.creditCode = r.creditCode and m.id in :merchants)
                    order by r.number\
                    """, String.class)
                .setParameter("state", OffenceReportState.RECEIVED)
                .setParameter("office", office)
                .setParameter("merchants", merchants)
                .getResultList();
    }

    /** Returns the numbers of the reports whose limit ends in a year or later, or cannot be counted into that year. */
    List<String> dueFrom(LocalDate day) {
        return em.createQuery("""
                    select r.number from OffenceReport r where r.running.dueOn >= :day
                    or r.running.missingYear >= :year order by r.number\
                    """, String.class)
                .setParameter("day", day)
                .setParameter("year", day.getYear())
                .getResultList();
    }

    long countOfOffice(String office) {
        return em.createQuery("select count(r) from OffenceReport r where r.office = :office", Long.class)
                .setParameter("office", office)
                .getSingleResult();
    }

    void transfer(String from, String into) {
        em.createQuery("update OffenceReport r set r.office = :into, r.version = r.version + 1 where r.office = :from")
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }
}
