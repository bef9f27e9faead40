package fangxin.supervision.reentry;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/**
 * Definition of the bans on re-entry as a table of their page and as a list export: sign, banned subject and its credit
 * code, number of the title, cause, state, and last day.
 */
@ApplicationScoped
class ReentryExports {
    @Inject
    ReentryBanService service;

    @Produces
    ListTable<ReentryBanView> reentryTable() {
        return ListTable.<ReentryBanView>of(
                        "reentry-bans",
                        "supervision.bans",
                        (filters, slice) -> service.bans(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("subject", "plaque.col.signName", ban -> ban.title().signName())
                .sorted()
                .searched("q")
                .column("holder", "supervision.ban.holder", ReentryBanView::holderName)
                .sorted()
                .column("creditCode", "merchant.creditCode", ReentryBanView::creditCode)
                .sorted()
                .column("title", "naming.title.number", ban -> ban.title().number())
                .sorted()
                .optional()
                .labelColumn(
                        "cause",
                        "supervision.ban.cause",
                        "supervision.reentrybancause.",
                        ban -> ban.title().cause())
                .sorted()
                .labelColumn("state", "supervision.state", "supervision.reentrybanstate.", ReentryBanView::state)
                .sorted()
                .filtered("state", () -> FilterOption.of(ReentryBanState.values(), "supervision.reentrybanstate."))
                .column("lastDay", "supervision.ban.lastDay", ReentryBanView::lastDay)
                .sorted()
                .filteredByDays("ends");
    }

    private static ReentryFilter filter(ListExport.ListFilters filters) {
        return new ReentryFilter(
                filters.text("q"), filters.constant(ReentryBanState.class, "state"), filters.days("ends"));
    }

    @Produces
    ListExport<ReentryBanView> bans() {
        return reentryTable().export();
    }
}
