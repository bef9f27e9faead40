package fangxin.supervision.proceeding.web;

import fangxin.common.validation.Constraints;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.proceeding.HolderProceedingView;
import fangxin.supervision.proceeding.StatementInput;
import fangxin.supervision.proceeding.StatementService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;

/** Page on which a signed-in merchant reads a proceeding on its title and sends its statement. */
@Named
@ViewScoped
public class MyStatementPage implements Serializable {
    @Inject
    StatementService service;

    private String number;
    private HolderProceedingView asked;
    private DeadlineReason reason;
    private String statement;
    private transient List<Part> uploads;

    public void load() {
        asked = service.ownProceeding(number);
        reason = asked.dueOn() == null ? null : service.ownDeadline(number);
    }

    public String submit() {
        StatementInput input = Constraints.check(new StatementInput(statement));
        if (uploads != null && !input.repeats(service.ownProceeding(number))) {
            uploads.stream()
                    .filter(UploadedFiles::isChosen)
                    .forEach(part ->
                            UploadedFiles.read(part, (name, content) -> service.addOwnPicture(number, name, content)));
        }
        service.stateOwn(number, input);
        PageFunctions.addFlashMessage("supervision.done.stated");
        return "/my/statement.xhtml?faces-redirect=true&number=" + number;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public HolderProceedingView getAsked() {
        return asked;
    }

    /** Returns the reason of the last day, or null where no limit runs. */
    public DeadlineReason getReason() {
        return reason;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public List<Part> getUploads() {
        return uploads;
    }

    public void setUploads(List<Part> uploads) {
        this.uploads = uploads;
    }
}
