package fangxin.supervision.feed;

import fangxin.document.export.ListExport;
import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Definitions of the records in force and of the imports of feeds as tables of their pages and as list exports, and of
 * the list export of the rows that an import refused.
 */
@ApplicationScoped
class FeedExports {
    @Inject
    FeedRecordService records;

    @Inject
    FeedImportService imports;

    @Inject
    FeedKindService kinds;

    @Produces
    ListTable<FeedRecordView> feedRecordTable() {
        return ListTable.<FeedRecordView>byKey(
                        "feed-records",
                        "feed.records",
                        (filters, slice) -> records.records(recordFilter(filters), slice),
                        filters -> records.count(recordFilter(filters)))
                .column("subject", "plaque.col.signName", FeedRecordView::subject)
                .searched("q")
                .column("kind", "feed.kind", FeedRecordView::kindName)
                .sorted()
                .filtered("kind", this::kindOptions)
                .column(
                        "result",
                        "feed.feedcolumn.RESULT",
                        each -> each.content() == null ? null : each.content().result())
                .column(
                        "document",
                        "feed.feedcolumn.DOCUMENT_NUMBER",
                        each -> each.content() == null ? null : each.content().documentNumber())
                .optional()
                .column(
                        "occurred",
                        "feed.feedcolumn.OCCURRED_ON",
                        each -> each.content() == null ? null : each.content().occurredOn())
                .absent("document.table.absent")
                .labelColumn("match", "feed.match", "feed.feedmatchstate.", FeedRecordView::match)
                .filtered("match", () -> FilterOption.of(FeedMatchState.values(), "feed.feedmatchstate."))
                .column("received", "feed.received", FeedRecordView::receivedAt)
                .sorted()
                .filteredByDays("received");
    }

    @Produces
    ListTable<FeedImportView> feedImportTable() {
        return ListTable.<FeedImportView>of(
                        "feed-imports",
                        "feed.imports",
                        (filters, slice) -> imports.imports(importFilter(filters), slice),
                        filters -> imports.count(importFilter(filters)))
                .column("kind", "feed.kind", FeedImportView::name)
                .sorted()
                .filtered("kind", this::kindOptions)
                .column("file", "feed.file", FeedImportView::fileName)
                .absent("feed.import.rowsSent")
                .sorted()
                .searched("q")
                .column("until", "feed.completeUntil", FeedImportView::completeUntil)
                .absent("feed.import.addition")
                .sorted()
                .labelColumn("state", "feed.import.state", "feed.feedimportstate.", FeedImportView::state)
                .sorted()
                .filtered("state", () -> FilterOption.of(FeedImport.FeedImportState.values(), "feed.feedimportstate."))
                .column("total", "feed.counts.total", each -> each.counts().total())
                .column("refused", "feed.counts.refused", each -> each.counts().refused())
                .column("received", "feed.received", FeedImportView::receivedAt)
                .sorted()
                .filteredByDays("received");
    }

    private List<FilterOption> kindOptions() {
        return kinds.kinds().kinds().stream()
                .map(kind -> new FilterOption(kind.code(), kind.name()))
                .toList();
    }

    private static FeedRecordFilter recordFilter(ListExport.ListFilters filters) {
        return new FeedRecordFilter(
                filters.text("q"),
                filters.text("kind"),
                filters.constant(FeedMatchState.class, "match"),
                filters.days("received"));
    }

    private static FeedImportFilter importFilter(ListExport.ListFilters filters) {
        return new FeedImportFilter(
                filters.text("q"),
                filters.text("kind"),
                filters.constant(FeedImport.FeedImportState.class, "state"),
                filters.days("received"));
    }

    @Produces
    ListExport<FeedRecordView> feedRecords() {
        return feedRecordTable().export();
    }

    @Produces
    ListExport<FeedImportView> feedImports() {
        return feedImportTable().export();
    }

    /** Returns the rows that one import refused, to be corrected and sent again. */
    @Produces
    ListExport<CellProblem> refusedRows() {
        return ListExport.<CellProblem>of(
                        "feed-refused-rows",
                        "feed.refusedRows",
                        filters -> imports.refusedRows(filters.text("id")).stream())
                .column("feed.row.line", CellProblem::line)
                .labelColumn("feed.row.column", "feed.feedcolumn.", CellProblem::column)
                .column("feed.row.value", CellProblem::value)
                .column(
                        "feed.row.problem",
                        problem -> Messages.inBoth(
                                problem.key(), problem.arguments().toArray()));
    }
}
