package fangxin.consultation.web;

import fangxin.consultation.ReviewDesk;
import fangxin.criteria.Grade;
import fangxin.platform.web.Look;
import fangxin.platform.web.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/** Where people who took no part decide the review of a refusal. */
@Named
@ViewScoped
public class RecheckPage implements Serializable {
    @Inject
    ReviewDesk desk;
    private String reference;
    private ReviewDesk.Case shown;
    private String reason;
    private Grade grade;
    private String scan;
    private transient Part upload;

    public void open() {
        shown = desk.look(reference);
    }

    public String uphold() {
        desk.uphold(reference, finding());
        Look.tell("consultation.review.uphold.done");
        return toCase();
    }

    public String reopen() {
        desk.reopen(reference, finding());
        Look.tell("consultation.review.reopen.done");
        return toCase();
    }

    private ReviewDesk.Finding finding() {
        scan = Uploads.keep(upload, (name, content) -> desk.keepScan(reference, name, content)).orElse(scan);
        return new ReviewDesk.Finding(reason, grade, scan);
    }

    private String toCase() {
        return "/work/case.xhtml?faces-redirect=true&reference=" + reference;
    }

    public Grade[] getGrades() {
        return Grade.values();
    }

    public ReviewDesk.Case getShown() {
        return shown;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Grade getGrade() {
        return grade;
    }

    public void setGrade(Grade grade) {
        this.grade = grade;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
