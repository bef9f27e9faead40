package fangxin.procedure.appeal.web;

import fangxin.criteria.model.Grade;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.appeal.AppealService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/** Page on which an officer who took no part reviews a refusal, and upholds it or reopens the case. */
@Named
@ViewScoped
public class AppealDecisionPage implements Serializable {
    @Inject
    AppealService service;

    private String reference;
    private AppealService.AppealCase shown;
    private String reason;
    private Grade grade;
    private String scan;
    private transient Part upload;

    public void load() {
        shown = service.view(reference);
    }

    public String uphold() {
        service.uphold(reference, finding());
        PageFunctions.addFlashMessage("appeal.uphold.done");
        return toCase();
    }

    public String reopen() {
        service.reopen(reference, finding());
        PageFunctions.addFlashMessage("appeal.reopen.done");
        return toCase();
    }

    private AppealService.AppealFinding finding() {
        scan = UploadedFiles.store(upload, (name, content) -> service.storeScan(reference, name, content))
                .orElse(scan);
        return new AppealService.AppealFinding(reason, grade, scan);
    }

    private String toCase() {
        return "/work/case.xhtml?faces-redirect=true&reference=" + reference;
    }

    public Grade[] getGrades() {
        return Grade.values();
    }

    public AppealService.AppealCase getShown() {
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
