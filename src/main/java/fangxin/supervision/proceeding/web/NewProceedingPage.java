package fangxin.supervision.proceeding.web;

import fangxin.common.RuleViolation;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.proceeding.SupervisionProposalInput;
import fangxin.supervision.proceeding.SupervisionService;
import fangxin.supervision.proceeding.SupervisionView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;

/** Page on which an officer opens a proceeding of supervision on a title, with facts and evidence. */
@Named
@ViewScoped
public class NewProceedingPage implements Serializable {
    @Inject
    SupervisionService service;

    private String title;
    private String trigger;
    private String facts;
    private transient List<Part> uploads;
    private transient List<SupervisionService.TriggerChoice> choices;

    /** Refuses officers of other offices before anything is typed. */
    public void load() {
        getChoices();
    }

    /**
     * Opens the proceeding; the page of the proceeding, not this form, names a refused file, so that the form is not
     * sent twice.
     */
    public String submit() {
        SupervisionView opened = service.propose(new SupervisionProposalInput(title, trigger, facts));
        PageFunctions.addFlashMessage("supervision.done.PROPOSE", opened.title().signName());
        try {
            attach(opened.number());
        } catch (RuleViolation refused) {
            refused.violations()
                    .forEach(violation -> PageFunctions.addFlashMessage(
                            violation.key(), violation.arguments().toArray()));
        }
        return "/work/proceeding.xhtml?faces-redirect=true&number=" + opened.number();
    }

    private void attach(String number) {
        if (uploads != null) {
            uploads.stream()
                    .filter(UploadedFiles::isChosen)
                    .forEach(
                            part -> UploadedFiles.read(part, (name, content) -> service.attach(number, name, content)));
        }
    }

    /** Returns the triggers whose measure can follow the standing of the title. */
    public List<SupervisionService.TriggerChoice> getChoices() {
        if (choices == null) {
            choices = service.choices(title).stream()
                    .filter(SupervisionService.TriggerChoice::possible)
                    .toList();
        }
        return choices;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTrigger() {
        return trigger;
    }

    public void setTrigger(String trigger) {
        this.trigger = trigger;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public List<Part> getUploads() {
        return uploads;
    }

    public void setUploads(List<Part> uploads) {
        this.uploads = uploads;
    }
}
