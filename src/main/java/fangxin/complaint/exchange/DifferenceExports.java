package fangxin.complaint.exchange;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/**
 * Definition of the differences between platforms' files and the cases stored here as a table of their page and as a
 * list export.
 */
@ApplicationScoped
class DifferenceExports {
    @Inject
    ComplaintExchangeService service;

    @Produces
    ListTable<DifferenceView> differenceTable() {
        return ListTable.<DifferenceView>of(
                        "complaint-differences",
                        "exchange.differences",
                        (filters, slice) -> service.differences(filter(filters), slice),
                        filters -> service.countDifferences(filter(filters)))
                .column("number", "exchange.number", DifferenceView::number)
                .sorted()
                .searched("q")
                .column("day", "exchange.day", DifferenceView::day)
                .sorted()
                .filteredByDays("day")
                .labelColumn("platform", "exchange.platform", "exchange.complaintplatform.", DifferenceView::platform)
                .optional()
                .labelColumn("type", "exchange.type", "exchange.differencetype.", DifferenceView::type)
                .sorted()
                .filtered("type", () -> FilterOption.of(DifferenceType.values(), "exchange.differencetype."))
                .labelColumn("field", "exchange.field", "exchange.reconciledfield.", DifferenceView::field)
                .column(
                        "here",
                        "exchange.here",
                        difference -> difference.values().shownHere())
                .column(
                        "there",
                        "exchange.there",
                        difference -> difference.values().shownThere())
                .column("owner", "exchange.owner", DifferenceView::owner)
                .sorted()
                .column("found", "exchange.found", row -> row.found().foundAt())
                .sorted()
                .optional()
                .labelColumn("open", "exchange.open", "exchange.open.", difference -> difference.clearing() == null)
                .filtered("open", () -> FilterOption.openOrNot("exchange.open."))
                .column(
                        "cleared",
                        "exchange.cleared",
                        difference -> difference.clearing() == null
                                ? null
                                : difference.clearing().at())
                .sorted()
                .optional();
    }

    private static DifferenceFilter filter(ListExport.ListFilters filters) {
        return new DifferenceFilter(
                filters.text("q"),
                filters.constant(DifferenceType.class, "type"),
                filters.either("open"),
                filters.days("day"));
    }

    @Produces
    ListExport<DifferenceView> complaintDifferences() {
        return differenceTable().export();
    }
}
