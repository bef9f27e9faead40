package fangxin.complaint.station.web;

import fangxin.common.RuleViolation;
import fangxin.complaint.station.StationColumn;
import fangxin.complaint.station.StationImportBatchView;
import fangxin.complaint.station.StationImportService;
import fangxin.complaint.station.StationImportView;
import fangxin.document.spreadsheet.CellProblem;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;

/**
 * Page on which an officer imports a register of stations and reads which rows were refused, and a second officer
 * confirms or refuses an import.
 */
@Named
@ViewScoped
public class StationImportPage implements Serializable {
    private static final int SHOWN = 200;

    @Inject
    StationImportService service;

    private transient Part file;
    private StationImportView result;
    private transient List<StationImportBatchView> imports;

    /** Imports the file and shows the result on the same page. */
    public void upload() {
        result = UploadedFiles.store(file, service::importFile)
                .orElseThrow(() -> RuleViolation.at("file", "station.file.missing"));
        imports = null;
    }

    /** Returns the last imports of the reader's offices. */
    public List<StationImportBatchView> getImports() {
        if (imports == null) {
            imports = service.imports();
        }
        return imports;
    }

    /** Decides on an import as the second officer. */
    public String decide(String id, boolean confirmed) {
        service.decide(id, confirmed);
        PageFunctions.addFlashMessage(confirmed ? "station.done.importConfirmed" : "station.done.importRefused");
        return "/work/station_import.xhtml?faces-redirect=true";
    }

    /** Returns the first refused rows. */
    public List<CellProblem> getRefused() {
        return result.refused().stream().limit(SHOWN).toList();
    }

    /** Returns the heading of the column of a refused cell. */
    public String heading(String column) {
        return StationColumn.valueOf(column).headings().getFirst();
    }

    public String sentence(CellProblem problem) {
        return PageFunctions.sentence(new RuleViolation.Violation(null, problem.key(), problem.arguments()));
    }

    public StationImportView getResult() {
        return result;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
