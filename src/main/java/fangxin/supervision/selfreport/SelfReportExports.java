package fangxin.supervision.selfreport;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.platform.i18n.Messages;
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
                .column(
                        "subject",
                        "plaque.col.signName",
                        row -> ListTable.parts(
                                row.signName(), row.reachable() ? null : Messages.inBoth("selfreport.noAccount")))
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
                .column("attention", "selfreport.attention", row -> row.attention() == 0 ? null : row.attention())
                .dayColumn("submitted", "selfreport.submittedAt", SelfReportRow::submittedAt)
                .column("number", "selfreport.number", SelfReportRow::number)
                .optional()
                .dayColumn("reminded", "selfreport.remindedAt", SelfReportRow::remindedAt)
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
