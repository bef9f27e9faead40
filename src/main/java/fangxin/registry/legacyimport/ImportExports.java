package fangxin.registry.legacyimport;

import fangxin.document.export.ListExport;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Comparator;

/** Old registers that were brought, to be taken along. */
@ApplicationScoped
class ImportExports {
    @Inject
    RegisterImportService service;

    @Produces
    ListExport<RegisterImportService.View> imports() {
        return ListExport.<RegisterImportService.View>of(
                        "imports",
                        "legacyimport.list",
                        filters -> ListExport.portions(
                                (first, count) -> service.intakes(first, count).intakes()))
                .column("legacyimport.col.file", RegisterImportService.View::fileName)
                .words("legacyimport.col.state", "legacyimport.state.", RegisterImportService.View::state)
                .column("legacyimport.roster.total", RegisterImportService.View::total)
                .column("legacyimport.roster.written", RegisterImportService.View::written)
                .column("legacyimport.roster.refused", RegisterImportService.View::refused)
                .column("legacyimport.col.who", RegisterImportService.View::actorName)
                .column("legacyimport.col.when", RegisterImportService.View::receivedAt);
    }

    /** What the check of one import said of its lines, the heaviest first. */
    @Produces
    ListExport<RowProblem> lines() {
        return ListExport.<RowProblem>of(
                        "import-lines",
                        "legacyimport.rows",
                        filters -> service.report(filters.text("id")).faults().stream()
                                .sorted(Comparator.comparing(RowProblem::weight)))
                .column("legacyimport.row.line", RowProblem::line)
                .words("legacyimport.row.column", "legacyimport.importcolumn.", RowProblem::column)
                .words("legacyimport.roster.weight", "legacyimport.weight.", RowProblem::weight)
                .column(
                        "legacyimport.row.what",
                        fault -> Messages.inBoth(fault.key(), fault.arguments().toArray()))
                .column("legacyimport.row.value", RowProblem::value);
    }
}
