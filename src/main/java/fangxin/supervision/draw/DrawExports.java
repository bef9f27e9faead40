package fangxin.supervision.draw;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/**
 * Definitions of the list of an office's random draws as the table of its page and as an export (name, number, office,
 * state and its beginning, day of freezing), and of the export of the public list, with hashes.
 */
@ApplicationScoped
class DrawExports {
    @Inject
    RandomDrawService service;

    @Inject
    PublicDrawService published;

    @Produces
    ListTable<DrawRowView> drawTable() {
        return ListTable.<DrawRowView>of(
                        "draws",
                        "draw.draws",
                        (filters, slice) -> service.draws(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("name", "draw.name", DrawRowView::name)
                .sorted()
                .searched("q")
                .column("number", "draw.number", DrawRowView::number)
                .sorted()
                .column("office", "draw.office", DrawRowView::office)
                .optional()
                .labelColumn("state", "draw.state", "draw.drawstate.", DrawRowView::state)
                .sorted()
                .filtered("state", () -> FilterOption.of(DrawState.values(), "draw.drawstate."))
                .column("frozen", "draw.frozenAt", DrawRowView::frozenAt)
                .sorted()
                .filteredByDays("frozen")
                .column("since", "draw.since", DrawRowView::since)
                .sorted()
                .optional();
    }

    private static DrawFilter filter(ListExport.ListFilters filters) {
        return new DrawFilter(filters.text("q"), filters.constant(DrawState.class, "state"), filters.days("frozen"));
    }

    @Produces
    ListExport<DrawRowView> draws() {
        return drawTable().export();
    }

    /** Returns the public list of the draws of all offices. */
    @Produces
    ListExport<DrawRowView> publicDraws() {
        return ListExport.<DrawRowView>of(
                        "public-draws", "draw.public", filters -> ListExport.portions(published::draws))
                .open()
                .column("draw.number", DrawRowView::number)
                .column("draw.name", DrawRowView::name)
                .column("draw.office", DrawRowView::office)
                .labelColumn("draw.state", "draw.drawstate.", DrawRowView::state)
                .column("draw.hash", DrawRowView::listHash)
                .column("draw.frozenAt", DrawRowView::frozenAt)
                .column("draw.drawnAt", DrawRowView::drawnAt);
    }
}
