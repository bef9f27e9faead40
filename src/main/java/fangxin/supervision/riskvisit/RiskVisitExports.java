package fangxin.supervision.riskvisit;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/**
 * Definition of the visits because of a risk as a table of their page and as a list export: sign, number of the title,
 * reason, state, time of listing, and hash.
 */
@ApplicationScoped
class RiskVisitExports {
    @Inject
    RiskVisitService service;

    @Produces
    ListTable<RiskVisitView> riskVisitTable() {
        return ListTable.<RiskVisitView>of(
                        "risk-visits",
                        "riskvisit.visits",
                        (filters, slice) -> service.visits(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("subject", "plaque.col.signName", visit -> visit.title().signName())
                .sorted()
                .searched("q")
                .column("title", "naming.title.number", visit -> visit.title().number())
                .sorted()
                .column("reason", "riskvisit.reason", RiskVisitView::reason)
                .labelColumn("state", "riskvisit.state", "riskvisit.riskvisitstate.", RiskVisitView::state)
                .sorted()
                .filtered("state", () -> FilterOption.of(RiskVisitState.values(), "riskvisit.riskvisitstate."))
                .column("listed", "riskvisit.listedAt", RiskVisitView::listedAt)
                .sorted()
                .filteredByDays("listed")
                .column("hash", "riskvisit.hash", visit -> visit.proof().commitment())
                .optional();
    }

    private static RiskVisitFilter filter(ListExport.ListFilters filters) {
        return new RiskVisitFilter(
                filters.text("q"), filters.constant(RiskVisitState.class, "state"), filters.days("listed"));
    }

    @Produces
    ListExport<RiskVisitView> riskVisits() {
        return riskVisitTable().export();
    }
}
