package fangxin.complaint.association.web;

import fangxin.common.RuleViolation;
import fangxin.complaint.association.AssociationImportService;
import fangxin.complaint.association.AssociationImportView;
import fangxin.complaint.association.FormerCaseColumn;
import fangxin.document.spreadsheet.CellProblem;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;

/** Page on which an association imports the ended cases of its former register and reads which rows were refused. */
@Named
@ViewScoped
public class AssociationImportPage implements Serializable {
    private static final int SHOWN = 200;

    @Inject
    AssociationImportService service;

    private transient Part file;
    private AssociationImportView result;

    /** Imports the file and shows the result on the same page. */
    public void upload() {
        result = UploadedFiles.store(file, service::importFile)
                .orElseThrow(() -> RuleViolation.at("file", "station.file.missing"));
    }

    /** Returns the first refused rows. */
    public List<CellProblem> getRefused() {
        return result.refused().stream().limit(SHOWN).toList();
    }

    /** Returns the heading of the column of a refused cell. */
    public String heading(String column) {
        return FormerCaseColumn.valueOf(column).headings().getFirst();
    }

    public String sentence(CellProblem problem) {
        return PageFunctions.sentence(new RuleViolation.Violation(null, problem.key(), problem.arguments()));
    }

    public AssociationImportView getResult() {
        return result;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
