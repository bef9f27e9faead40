package fangxin.casework.appraisal.web;

import fangxin.casework.appraisal.AppraisalInput;
import fangxin.casework.appraisal.AppraisalReason;
import fangxin.casework.appraisal.AppraisalService;
import fangxin.casework.appraisal.AppraisalViews.AppraisableStep;
import fangxin.casework.appraisal.Satisfaction;
import fangxin.common.NotFound;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** Page on which a merchant appraises one finished step. */
@Named
@ViewScoped
public class AppraisalPage implements Serializable {
    @Inject
    AppraisalService service;

    private String reference;
    private int seq;
    private String satisfaction;
    private List<String> reasons;
    private String remark;
    private transient AppraisableStep step;

    public void load() {
        step = service.appraisable().stream()
                .filter(each -> each.reference().equals(reference) && each.seq() == seq)
                .findFirst()
                .orElseThrow(() -> new NotFound(String.valueOf(reference)));
    }

    public String appraise() {
        service.appraise(new AppraisalInput(
                        reference,
                        seq,
                        satisfaction == null ? null : Satisfaction.valueOf(satisfaction),
                        reasons == null
                                ? List.of()
                                : reasons.stream().map(AppraisalReason::valueOf).toList(),
                        remark))
                .ifPresentOrElse(
                        lastDay -> PageFunctions.addFlashMessage("appraisal.done.callBack", lastDay),
                        () -> PageFunctions.addFlashMessage("appraisal.done.thanks"));
        return "/my/home.xhtml?faces-redirect=true";
    }

    public AppraisableStep getStep() {
        if (step == null) {
            load();
        }
        return step;
    }

    /** Returns the working days within which a bad appraisal is followed up. */
    public int getCallBackDays() {
        return service.terms().callBackDays();
    }

    public List<Satisfaction> getLevels() {
        return Arrays.asList(Satisfaction.values());
    }

    public List<AppraisalReason> getAllReasons() {
        return Arrays.asList(AppraisalReason.values());
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public int getSeq() {
        return seq;
    }

    public void setSeq(int seq) {
        this.seq = seq;
    }

    public String getSatisfaction() {
        return satisfaction;
    }

    public void setSatisfaction(String satisfaction) {
        this.satisfaction = satisfaction;
    }

    public List<String> getReasons() {
        return reasons;
    }

    public void setReasons(List<String> reasons) {
        this.reasons = reasons;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
