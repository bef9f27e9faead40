package fangxin.supervision.renewal.web;

import fangxin.organization.calendar.DeadlineReason;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.renewal.RenewalContent;
import fangxin.supervision.renewal.RenewalDraftInput;
import fangxin.supervision.renewal.RenewalPart;
import fangxin.supervision.renewal.RenewalReviewInput;
import fangxin.supervision.renewal.RenewalService;
import fangxin.supervision.renewal.RenewalStep;
import fangxin.supervision.renewal.RenewalSubmissionInput;
import fangxin.supervision.renewal.RenewalView;
import fangxin.supervision.renewal.RenewalWithdrawalInput;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Page on which a holder applies for the renewal of its title, corrects or withdraws the application, asks for a review
 * of a refusal, and reads the result.
 */
@Named
@ViewScoped
public class MyRenewalPage implements Serializable {
    @Inject
    RenewalService service;

    private String title;
    private RenewalView renewal;
    private DeadlineReason reason;
    private RenewalForm form;
    private String signer;
    private String strokes;
    private String picture;
    private String withdrawal;
    private String plea;
    private transient List<Part> evidence;

    public void load() {
        renewal = service.renewal(title);
        reason = renewal.deadline().dueOn() == null ? null : service.deadline(title);
        form = new RenewalForm(renewal.application().content());
        signer = renewal.application().pledge().signer() == null
                ? form.getContactName()
                : renewal.application().pledge().signer();
    }

    /** Submits the application; stores the files first, so that a refused part does not lose them. */
    public String submit() {
        RenewalContent content = form.content();
        save(content);
        attach();
        RenewalView submitted = service.submit(title, new RenewalSubmissionInput(content, signer, picture));
        PageFunctions.addFlashMessage("renewal.done.SUBMIT", submitted.title().signName(), submitted.number());
        return ownPage();
    }

    public String later() {
        save(form.content());
        attach();
        PageFunctions.addFlashMessage("renewal.saved");
        return ownPage();
    }

    public String withdraw() {
        service.withdraw(title, new RenewalWithdrawalInput(renewal.state(), withdrawal));
        PageFunctions.addFlashMessage("renewal.done.WITHDRAW", renewal.title().signName());
        return "/my/home.xhtml?faces-redirect=true";
    }

    public String askReview() {
        service.askReview(title, new RenewalReviewInput(plea));
        PageFunctions.addFlashMessage("renewal.done.ASK_REVIEW", renewal.title().signName());
        return ownPage();
    }

    private void save(RenewalContent content) {
        Map<String, String> typed = new HashMap<>();
        typed.put(RenewalPart.CONTACT_NAME.field(), written(content.contactName()));
        typed.put(RenewalPart.CONTACT_PHONE.field(), written(content.contactPhone()));
        typed.put(RenewalPart.PROMISES.field(), written(content.promises()));
        typed.put(RenewalPart.CHANGES.field(), written(content.changes()));
        service.save(title, new RenewalDraftInput(typed));
    }

    private static String written(String text) {
        return text == null ? "" : text;
    }

    private void attach() {
        if (evidence != null) {
            evidence.stream()
                    .filter(UploadedFiles::isChosen)
                    .forEach(part -> UploadedFiles.read(part, (name, in) -> service.attach(title, name, in)));
        }
    }

    private String ownPage() {
        return "/my/renewal.xhtml?faces-redirect=true&title=" + title;
    }

    /** Returns whether the application can be withdrawn. */
    public boolean isWithdrawable() {
        return renewal.state() != null && RenewalStep.WITHDRAW.from().contains(renewal.state());
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public RenewalView getRenewal() {
        return renewal;
    }

    /** Returns the reason of the last day, or null where no limit runs. */
    public DeadlineReason getReason() {
        return reason;
    }

    public String getPlea() {
        return plea;
    }

    public void setPlea(String plea) {
        this.plea = plea;
    }

    public RenewalForm getForm() {
        return form;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public String getStrokes() {
        return strokes;
    }

    public void setStrokes(String strokes) {
        this.strokes = strokes;
    }

    public String getPicture() {
        return picture;
    }

    public void setPicture(String picture) {
        this.picture = picture;
    }

    public String getWithdrawal() {
        return withdrawal;
    }

    public void setWithdrawal(String withdrawal) {
        this.withdrawal = withdrawal;
    }

    public List<Part> getEvidence() {
        return evidence;
    }

    public void setEvidence(List<Part> evidence) {
        this.evidence = evidence;
    }
}
