package fangxin.registry.legacyimport;

import fangxin.document.export.ListExport;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Comparator;

/** Definitions of the list exports of imports and of the report of one. */
@ApplicationScoped
class ImportExports {
    @Inject
    RegisterImportService service;

    @Produces
    ListExport<RegisterImportService.ImportView> imports() {
        return ListExport.<RegisterImportService.ImportView>of(
                        "imports",
                        "legacyimport.list",
                        filters -> ListExport.portions(
                                (first, count) -> service.imports(first, count).imports()))
                .column("legacyimport.col.file", view -> view.file().name())
                .labelColumn("legacyimport.col.state", "legacyimport.state.", RegisterImportService.ImportView::state)
                .column("legacyimport.roster.total", view -> view.counts().total())
                .column("legacyimport.roster.written", view -> view.counts().written())
                .column("legacyimport.roster.refused", view -> view.counts().refused())
                .column("legacyimport.col.importer", RegisterImportService.ImportView::actorName)
                .column("legacyimport.col.when", RegisterImportService.ImportView::receivedAt);
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
