package fangxin.supervision.renewal;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/**
 * Definition of the renewals as a table of their page and as a list export: sign, numbers of renewal and title, state,
 * end of the term, time of submission, and last day.
 */
@ApplicationScoped
class RenewalExports {
    @Inject
    RenewalReviewService service;

    @Produces
    ListTable<RenewalView> renewalTable() {
        return ListTable.<RenewalView>of(
                        "renewals",
                        "renewal.list",
                        (filters, slice) -> service.renewals(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column(
                        "subject",
                        "plaque.col.signName",
                        renewal -> renewal.title().signName())
                .sorted()
                .searched("q")
                .column("number", "renewal.number", RenewalView::number)
                .sorted()
                .column(
                        "title",
                        "naming.title.number",
                        renewal -> renewal.title().number())
                .sorted()
                .optional()
                .labelColumn("state", "renewal.state", "renewal.renewalstate.", RenewalView::state)
                .sorted()
                .filtered("state", () -> FilterOption.of(RenewalState.values(), "renewal.renewalstate."))
                .column("ending", "renewal.termEnd", renewal -> renewal.window().lastDay())
                .sorted()
                .filteredByDays("ending")
                .column(
                        "submitted",
                        "renewal.submitted",
                        renewal -> renewal.deadline().submittedAt())
                .sorted()
                .column("due", "candidacy.due", renewal -> renewal.deadline().dueOn())
                .sorted();
    }

    private static RenewalFilter filter(ListExport.ListFilters filters) {
        return new RenewalFilter(
                filters.text("q"), filters.constant(RenewalState.class, "state"), filters.days("ending"));
    }

    @Produces
    ListExport<RenewalView> renewals() {
        return renewalTable().export();
    }
}
