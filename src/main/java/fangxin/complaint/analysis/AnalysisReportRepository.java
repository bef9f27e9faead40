package fangxin.complaint.analysis;

import fangxin.common.DayRange;
import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repository of analysis reports and of the versions of their texts: stores, finds and locks reports, lists and counts
 * those that are released or of the reader's offices, and finds drafts and the texts of a report.
 */
@ApplicationScoped
class AnalysisReportRepository {
    private static final Map<String, String> ORDERS = Map.of(
            "title", "r.title",
            "first", "r.firstDay",
            "state", ListOrder.byConstants("r.state", AnalysisReportState.class),
            "released", "r.releasedAt");

    @PersistenceContext
    EntityManager em;

    void add(AnalysisReport report) {
        em.persist(report);
    }

    void add(AnalysisReportText text) {
        em.persist(text);
    }

    void flush() {
        em.flush();
    }

    Optional<AnalysisReport> find(String number) {
        return Optional.ofNullable(number).map(known -> em.find(AnalysisReport.class, known));
    }

    AnalysisReport findForUpdate(String number) {
        return Optional.ofNullable(em.find(AnalysisReport.class, number, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(number));
    }

    /** Returns the report of an office on an occasion and a period. */
    Optional<AnalysisReport> of(String office, String occasion, DayRange period) {
        return em.createQuery(
                        "select r from AnalysisReport r where r.office = :office and r.occasion = :occasion"
                                + " and r.firstDay = :first and r.lastDay = :last",
                        AnalysisReport.class)
                .setParameter("office", office)
                .setParameter("occasion", occasion)
                .setParameter("first", period.first())
                .setParameter("last", period.last())
                .getResultStream()
                .findFirst();
    }

    AnalysisReportText text(AnalysisReport report) {
        return em.find(AnalysisReportText.class, AnalysisReportText.idOf(report.number(), report.textVersion()));
    }

    /** Returns the versions of the text of a report, the newest first. */
    List<AnalysisReportText> texts(String report) {
        return em.createQuery(
                        "select t from AnalysisReportText t where t.report = :report order by t.seq desc",
                        AnalysisReportText.class)
                .setParameter("report", report)
                .getResultList();
    }

    /** Returns the reports that some offices have built and not released. */
    List<AnalysisReport> drafts(Collection<String> offices) {
        return offices.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from AnalysisReport r where r.state = :draft and r.office in :offices",
                                AnalysisReport.class)
                        .setParameter("draft", AnalysisReportState.DRAFT)
                        .setParameter("offices", offices)
                        .getResultList();
    }

    /**
     * Returns a part of the reports that some offices have built, and of all released ones: without an order the last
     * period first.
     */
    List<AnalysisReport> list(boolean all, Collection<String> offices, AnalysisReportFilter filter, ListSlice slice) {
        return query(all, offices, filter).rows(em, slice, ORDERS, "r.lastDay desc, r.number", "r.number");
    }

    long count(boolean all, Collection<String> offices, AnalysisReportFilter filter) {
        return query(all, offices, filter).count(em);
    }

    private static ListQuery<AnalysisReport> query(
            boolean all, Collection<String> offices, AnalysisReportFilter filter) {
        ListQuery<AnalysisReport> query = ListQuery.of(AnalysisReport.class, "r", "from AnalysisReport r");
        if (!all) {
            query.where(
                    "(r.state = :released or r.office in :offices)",
                    Map.of(
                            "released",
                            AnalysisReportState.RELEASED,
                            "offices",
                            offices.isEmpty() ? List.of("") : offices));
        }
        return query.contains(filter.text(), "r.title", "r.number")
                .equal("r.occasion", filter.occasion())
                .equal("r.state", filter.state());
    }
}
