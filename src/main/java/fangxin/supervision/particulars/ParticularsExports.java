package fangxin.supervision.particulars;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/**
 * Definition of the reported changes of particulars as a table of their page and as a list export: sign, numbers of
 * report and title, kind, values before and after, state, time of the report, and last day.
 */
@ApplicationScoped
class ParticularsExports {
    @Inject
    ParticularsService service;

    @Produces
    ListTable<ParticularsReportView> particularsTable() {
        return ListTable.<ParticularsReportView>of(
                        "particulars",
                        "supervision.particulars",
                        (filters, slice) -> service.reports(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column(
                        "subject",
                        "plaque.col.signName",
                        report -> report.title().signName())
                .sorted()
                .searched("q")
                .column("number", "supervision.particulars.number", ParticularsReportView::number)
                .sorted()
                .optional()
                .column("title", "naming.title.number", report -> report.title().number())
                .sorted()
                .optional()
                .column(
                        "kind",
                        "supervision.particulars.kind",
                        report -> report.change().name())
                .column(
                        "before",
                        "supervision.particulars.before",
                        report -> report.change().before())
                .column(
                        "after",
                        "supervision.particulars.after",
                        report -> report.change().after())
                .labelColumn(
                        "state", "supervision.state", "supervision.particularsstate.", ParticularsReportView::state)
                .sorted()
                .filtered("state", () -> FilterOption.of(ParticularsState.values(), "supervision.particularsstate."))
                .column(
                        "reported",
                        "supervision.particulars.reported",
                        report -> report.origin().reportedAt())
                .sorted()
                .filteredByDays("received")
                .column("due", "candidacy.due", ParticularsReportView::dueOn)
                .sorted();
    }

    private static ParticularsFilter filter(ListExport.ListFilters filters) {
        return new ParticularsFilter(
                filters.text("q"), filters.constant(ParticularsState.class, "state"), filters.days("received"));
    }

    @Produces
    ListExport<ParticularsReportView> particulars() {
        return particularsTable().export();
    }
}
