package fangxin.complaint.exchange;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/** Definition of the imports of platforms' files as a table of their page and as a list export. */
@ApplicationScoped
class ComplaintImportExports {
    private static final String COMPLETENESS = "exchange.importcompleteness.";

    @Inject
    ComplaintExchangeService service;

    @Produces
    ListTable<ComplaintImportView> complaintImportTable() {
        return ListTable.<ComplaintImportView>of(
                        "complaint-imports",
                        "exchange.imports",
                        (filters, slice) -> service.imports(filter(filters), slice),
                        filters -> service.countImports(filter(filters)))
                .column("file", "feed.file", ComplaintImportView::fileName)
                .sorted()
                .searched("q")
                .labelColumn(
                        "platform", "exchange.platform", "exchange.complaintplatform.", ComplaintImportView::platform)
                .sorted()
                .filtered("platform", () -> FilterOption.of(ComplaintPlatform.values(), "exchange.complaintplatform."))
                .column("day", "exchange.day", ComplaintImportView::day)
                .sorted()
                .filteredByDays("day")
                .labelColumn("completeness", "exchange.completeness", COMPLETENESS, ComplaintImportView::completeness)
                .sorted()
                .filtered("state", () -> FilterOption.of(stored(), COMPLETENESS))
                .column("total", "feed.counts.total", each -> rows(each, ComplaintImportCounts::total))
                .sorted()
                .column("added", "feed.counts.added", each -> rows(each, ComplaintImportCounts::added))
                .optional()
                .column("changed", "feed.counts.changed", each -> rows(each, ComplaintImportCounts::changed))
                .optional()
                .column("unchanged", "feed.counts.unchanged", each -> rows(each, ComplaintImportCounts::unchanged))
                .optional()
                .column("refused", "feed.counts.refused", each -> rows(each, ComplaintImportCounts::refused))
                .sorted()
                .column("reports", "exchange.reports", each -> rows(each, ComplaintImportCounts::reports))
                .optional()
                .column("by", "exchange.by", ComplaintImportView::by)
                .column("received", "feed.received", ComplaintImportView::receivedAt)
                .sorted();
    }

    /** Returns a number of rows; null until the file is imported. */
    private static Integer rows(ComplaintImportView each, ToIntFunction<ComplaintImportCounts> number) {
        return each.imported() ? number.applyAsInt(each.counts()) : null;
    }

    /** Returns the completeness that an import can have; a day without an import is missing. */
    private static ImportCompleteness[] stored() {
        return Arrays.stream(ImportCompleteness.values())
                .filter(each -> each != ImportCompleteness.MISSING)
                .toArray(ImportCompleteness[]::new);
    }

    private static ComplaintImportFilter filter(ListExport.ListFilters filters) {
        return new ComplaintImportFilter(
                filters.text("q"),
                filters.constant(ComplaintPlatform.class, "platform"),
                filters.constant(ImportCompleteness.class, "state"),
                filters.days("day"));
    }

    @Produces
    ListExport<ComplaintImportView> complaintImports() {
        return complaintImportTable().export();
    }
}
