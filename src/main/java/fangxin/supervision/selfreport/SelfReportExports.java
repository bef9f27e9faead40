package fangxin.supervision.selfreport;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/**
 * Definition of the self-reports as a table of their page and as a list export: title and holder, district, state,
 * answers that need attention, receipt, and last reminder.
 */
@ApplicationScoped
class SelfReportExports {
    @Inject
    SelfReportReviewService service;

    @Produces
    ListTable<SelfReportRow> selfReportTable() {
        return ListTable.<SelfReportRow>of(
                        "self-reports",
                        "selfreport.list",
                        (filters, slice) -> service.reports(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("subject", "plaque.col.signName", SelfReportRow::signName)
                .sorted()
                .searched("q")
                .column("title", "naming.title.number", SelfReportRow::title)
                .sorted()
                .column("holder", "naming.title.registeredName", SelfReportRow::registeredName)
                .sorted()
                .optional()
                .column("office", "selfreport.office", SelfReportRow::office)
                .sorted()
                .labelColumn("state", "selfreport.state", "selfreport.selfreportstate.", SelfReportRow::state)
                .filtered("state", () -> FilterOption.of(SelfReportState.values(), "selfreport.selfreportstate."))
                .column("attention", "selfreport.attention", SelfReportRow::attention)
                .column("submitted", "selfreport.submittedAt", SelfReportRow::submittedAt)
                .column("number", "selfreport.number", SelfReportRow::number)
                .optional()
                .column("reminded", "selfreport.remindedAt", SelfReportRow::remindedAt)
                .optional();
    }

    private static SelfReportFilter filter(ListExport.ListFilters filters) {
        return new SelfReportFilter(
                filters.text("q"), filters.constant(SelfReportState.class, "state"), filters.text("office"));
    }

    @Produces
    ListExport<SelfReportRow> selfReports() {
        return selfReportTable().export();
    }
}
