package fangxin.complaint.analysis;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;

/** Definition of the analysis reports as a table of their page and as a list export. */
@ApplicationScoped
class AnalysisReportExports {
    @Inject
    AnalysisReportService service;

    @Inject
    AnalysisTermsService terms;

    @Produces
    ListTable<AnalysisReportView> analysisReportTable() {
        return ListTable.<AnalysisReportView>of(
                        "analysis-reports",
                        "analysis.reports",
                        (filters, slice) -> service.reports(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("title", "analysis.report.name", AnalysisReportView::title)
                .sorted()
                .searched("q")
                .column("occasion", "analysis.report.occasionLabel", AnalysisReportView::occasion)
                .filtered("occasion", this::occasions)
                .column("first", "analysis.report.first", AnalysisReportView::first)
                .sorted()
                .column("last", "analysis.report.last", AnalysisReportView::last)
                .labelColumn(
                        "state", "analysis.report.state", "analysis.analysisreportstate.", AnalysisReportView::state)
                .sorted()
                .filtered("state", () -> FilterOption.of(AnalysisReportState.values(), "analysis.analysisreportstate."))
                .column("complaints", "analysis.report.complaints", AnalysisReportView::complaints)
                .column("office", "analysis.report.office", AnalysisReportView::office)
                .column("released", "analysis.report.releasedAt", AnalysisReportView::releasedAt)
                .sorted()
                .optional()
                .column("number", "analysis.report.number", AnalysisReportView::number)
                .optional();
    }

    private List<FilterOption> occasions() {
        return terms.terms().terms().occasions().stream()
                .map(each -> new FilterOption(each.code(), each.name()))
                .toList();
    }

    private static AnalysisReportFilter filter(ListExport.ListFilters filters) {
        return new AnalysisReportFilter(
                filters.text("q"), filters.text("occasion"), filters.constant(AnalysisReportState.class, "state"));
    }

    @Produces
    ListExport<AnalysisReportView> analysisReports() {
        return analysisReportTable().export();
    }
}
