package fangxin.registry.legacyimport;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Comparator;

/**
 * Definitions of the imports of an office as the table of its page and as a list export, and of the list export of the
 * report of one import.
 */
@ApplicationScoped
class ImportExports {
    @Inject
    RegisterImportService service;

    @Produces
    ListTable<RegisterImportService.ImportView> importTable() {
        return ListTable.<RegisterImportService.ImportView>of(
                        "imports",
                        "legacyimport.title",
                        (filters, slice) -> service.imports(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("file", "legacyimport.col.file", view -> view.file().name())
                .sorted()
                .searched("q")
                .labelColumn(
                        "state",
                        "legacyimport.col.state",
                        "legacyimport.state.",
                        RegisterImportService.ImportView::state)
                .sorted()
                .filtered("state", () -> FilterOption.of(RegisterImport.ImportState.values(), "legacyimport.state."))
                .column(
                        "total",
                        "legacyimport.roster.total",
                        view -> view.counts().total())
                .sorted()
                .column(
                        "written",
                        "legacyimport.roster.written",
                        view -> view.counts().written())
                .sorted()
                .column(
                        "refused",
                        "legacyimport.roster.refused",
                        view -> view.counts().refused())
                .sorted()
                .column("importer", "legacyimport.col.importer", RegisterImportService.ImportView::actorName)
                .sorted()
                .column("received", "legacyimport.col.when", RegisterImportService.ImportView::receivedAt)
                .sorted()
                .filteredByDays("received");
    }

    private static ImportFilter filter(ListExport.ListFilters filters) {
        return new ImportFilter(
                filters.text("q"),
                filters.constant(RegisterImport.ImportState.class, "state"),
                filters.days("received"));
    }

    @Produces
    ListExport<RegisterImportService.ImportView> imports() {
        return importTable().export();
    }

    /** Problems that the check of one import found in its lines, the most serious first. */
    @Produces
    ListExport<RowProblem> lines() {
        return ListExport.<RowProblem>of(
                        "import-lines",
                        "legacyimport.rows",
                        filters -> service.report(filters.text("id")).faults().stream()
                                .sorted(Comparator.comparing(RowProblem::weight)))
                .column("legacyimport.row.line", RowProblem::line)
                .labelColumn("legacyimport.row.column", "legacyimport.importcolumn.", RowProblem::column)
                .labelColumn("legacyimport.roster.weight", "legacyimport.weight.", RowProblem::weight)
                .column(
                        "legacyimport.row.problem",
                        fault -> Messages.inBoth(fault.key(), fault.arguments().toArray()))
                .column("legacyimport.row.value", RowProblem::value);
    }
}
