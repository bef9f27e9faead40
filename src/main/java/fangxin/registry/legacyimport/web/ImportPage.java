package fangxin.registry.legacyimport.web;

import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.ui.PageFunctions;
import fangxin.registry.legacyimport.ImportReport;
import fangxin.registry.legacyimport.ImportRunner;
import fangxin.registry.legacyimport.RegisterImport;
import fangxin.registry.legacyimport.RegisterImportService;
import fangxin.registry.legacyimport.RowProblem;
import jakarta.enterprise.event.Event;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * Page of one import: its figures, the problems of its rows, the decision of an officer to import it whole or without
 * the rows that have problems, and the progress.
 */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    private static final int SHOWN = 500;

    /** A line of the report. */
    public record ReportRow(int line, String column, String value, String message, RowProblem.Severity weight) {}

    @Inject
    RegisterImportService service;

    @Inject
    Event<ImportRunner.ImportRequested> wanted;

    @Inject
    CurrentUser currentUser;

    private String id;
    private RegisterImportService.ImportView intake;
    private List<ReportRow> rows;
    private boolean more;

    public void load() {
        intake = service.find(id);
        ImportReport report = service.report(id);
        more = report.faults().size() > SHOWN;
        rows = report.faults().stream()
                .sorted(Comparator.comparing(RowProblem::weight))
                .limit(SHOWN)
                .map(fault -> new ReportRow(
                        fault.line(),
                        PageFunctions.message("legacyimport.importcolumn." + fault.column()),
                        fault.value(),
                        PageFunctions.message(fault.key(), fault.arguments().toArray()),
                        fault.weight()))
                .toList();
    }

    public String takeWhole() {
        return take(false);
    }

    public String takePart() {
        return take(true);
    }

    private String take(boolean partial) {
        RegisterImportService.ImportView decided = service.decideAgain(id, partial);
        if (decided.state() != RegisterImport.ImportState.REFUSED) {
            wanted.fire(new ImportRunner.ImportRequested(id));
            PageFunctions.addFlashMessage("legacyimport.done", decided.counts().acceptable());
        }
        return "/work/import.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isMayTake() {
        return intake.isOpen() && currentUser.actor().holds(Role.COUNTY_OFFICE);
    }

    public boolean isWhole() {
        return intake.counts().refused() == 0 && intake.counts().conflicts() == 0;
    }

    /** Returns the shape and colour of the state. */
    public String getBadgeStyle() {
        return switch (intake.state()) {
            case IMPORTED -> "VALID";
            case REFUSED -> "ATTENTION";
            default -> "PLAIN";
        };
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public RegisterImportService.ImportView getIntake() {
        return intake;
    }

    public List<ReportRow> getRows() {
        return rows;
    }

    public boolean isMore() {
        return more;
    }

    public int getShown() {
        return SHOWN;
    }
}
