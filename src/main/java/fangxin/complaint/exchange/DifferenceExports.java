package fangxin.complaint.exchange;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;

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
                        difference -> difference.values().here())
                .column(
                        "there",
                        "exchange.there",
                        difference -> difference.values().there())
                .column("owner", "exchange.owner", DifferenceView::owner)
                .sorted()
                .column("found", "exchange.found", DifferenceView::foundAt)
                .sorted()
                .optional()
                .column(
                        "cleared",
                        "exchange.cleared",
                        difference -> difference.clearing() == null
                                ? null
                                : difference.clearing().at())
                .filtered("open", DifferenceExports::openOrNot);
    }

    private static List<FilterOption> openOrNot() {
        return List.of(
                new FilterOption("true", Messages.inBoth("exchange.open.true")),
                new FilterOption("false", Messages.inBoth("exchange.open.false")));
    }

    private static DifferenceFilter filter(ListExport.ListFilters filters) {
        String open = filters.text("open");
        return new DifferenceFilter(
                filters.text("q"),
                filters.constant(DifferenceType.class, "type"),
                open == null ? null : Boolean.valueOf(open),
                filters.days("day"));
    }

    @Produces
    ListExport<DifferenceView> complaintDifferences() {
        return differenceTable().export();
    }
}
