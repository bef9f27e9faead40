package fangxin.complaint.offencereport;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Definition of the reports of offences as a table of their page and as a list export, for drafters only. */
@ApplicationScoped
class OffenceReportExports {
    @Inject
    OffenceReportService service;

    @Produces
    ListTable<OffenceReportView> offenceReportTable() {
        return ListTable.<OffenceReportView>of(
                        "offence-reports",
                        "offencereport.title",
                        (filters, slice) -> service.reports(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("number", "handling.number", OffenceReportView::number)
                .sorted()
                .searched("q")
                .column("reported", "offencereport.reported", OffenceReportView::reportedName)
                .sorted()
                .labelColumn(
                        "origin",
                        "offencereport.origin",
                        "offencereport.reportorigin.",
                        report -> report.source().origin())
                .optional()
                .column("category", "handling.category", OffenceReportView::category)
                .optional()
                .column("received", "handling.received", OffenceReportView::receivedAt)
                .sorted()
                .filteredByDays("received")
                .column("office", "handling.office", OffenceReportView::office)
                .optional()
                .labelColumn("state", "handling.state", "offencereport.offencereportstate.", OffenceReportView::state)
                .sorted()
                .filtered(
                        "state",
                        () -> FilterOption.of(OffenceReportState.values(), "offencereport.offencereportstate."))
                .column("due", "candidacy.due", report -> report.limit().dueOn())
                .sorted();
    }

    private static OffenceReportFilter filter(ListExport.ListFilters filters) {
        return new OffenceReportFilter(
                filters.text("q"), filters.constant(OffenceReportState.class, "state"), filters.days("received"));
    }

    @Produces
    ListExport<OffenceReportView> offenceReports() {
        return offenceReportTable().export();
    }
}
