package fangxin.supervision.particulars.web;

import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.i18n.Messages;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.particulars.ParticularsDecisionInput;
import fangxin.supervision.particulars.ParticularsOutcome;
import fangxin.supervision.particulars.ParticularsReportView;
import fangxin.supervision.particulars.ParticularsService;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;

/**
 * Page of one reported change of particulars: an officer reads the values and the evidence beside the decision, adds
 * evidence, and confirms or refuses.
 */
@Named
@ViewScoped
public class ParticularsReportPage implements Serializable {
    @Inject
    ParticularsService service;

    @Inject
    transient BusinessClock businessClock;

    private String number;
    private ParticularsReportView report;
    private ParticularsOutcome outcome;
    private boolean continuity;
    private String reason;
    private transient List<Part> uploads;

    public void load() {
        report = service.report(number);
    }

    public String decide() {
        report = service.decide(number, new ParticularsDecisionInput(report.version(), outcome, continuity, reason));
        PageFunctions.addFlashMessage(
                "supervision.particulars.done." + report.state(), report.title().signName());
        return ownPage();
    }

    public String attach() {
        if (uploads != null) {
            uploads.stream()
                    .filter(UploadedFiles::isChosen)
                    .forEach(
                            part -> UploadedFiles.read(part, (name, content) -> service.attach(number, name, content)));
        }
        PageFunctions.addFlashMessage("supervision.done.ATTACH", report.title().signName());
        return ownPage();
    }

    private String ownPage() {
        return "/work/particulars_report.xhtml?faces-redirect=true&number=" + number;
    }

    /** Returns the working days until the last day for the decision, or null once it was made. */
    public Integer getDaysLeft() {
        return businessClock.now().daysLeft(report.dueOn());
    }

    /** Returns whether the reader opens the proceedings on a title. */
    public boolean opensProceedings(String title) {
        return service.readsProceedings(title);
    }

    /** Returns the sentence that names who decides in place of the officer who reported it, or null. */
    public String getSecond() {
        return report.deciding().second() == null
                ? null
                : Messages.message(
                        FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                        report.deciding().second());
    }

    public ParticularsOutcome[] getOutcomes() {
        return ParticularsOutcome.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public ParticularsReportView getReport() {
        return report;
    }

    public ParticularsOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ParticularsOutcome outcome) {
        this.outcome = outcome;
    }

    public boolean isContinuity() {
        return continuity;
    }

    public void setContinuity(boolean continuity) {
        this.continuity = continuity;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<Part> getUploads() {
        return uploads;
    }

    public void setUploads(List<Part> uploads) {
        this.uploads = uploads;
    }
}
