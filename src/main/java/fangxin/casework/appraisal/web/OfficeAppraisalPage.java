package fangxin.casework.appraisal.web;

import fangxin.casework.appraisal.AppraisalAnswerInput;
import fangxin.casework.appraisal.AppraisalService;
import fangxin.casework.appraisal.AppraisalViews.AppraisalCase;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Page of one bad appraisal, on which the office that follows it up records its call-back. */
@Named
@ViewScoped
public class OfficeAppraisalPage implements Serializable {
    @Inject
    AppraisalService service;

    private String id;
    private String answer;
    private transient AppraisalCase appraisal;
    private transient DeadlineReason deadline;

    public void load() {
        appraisal = service.find(id);
    }

    public String record() {
        service.answer(id, new AppraisalAnswerInput(answer));
        PageFunctions.addFlashMessage("appraisal.done.answer");
        return "/work/worklist.xhtml?faces-redirect=true";
    }

    public AppraisalCase getAppraisal() {
        if (appraisal == null) {
            load();
        }
        return appraisal;
    }

    /** Returns the reason of the last day for the call-back. */
    public DeadlineReason getDeadline() {
        if (deadline == null) {
            deadline = service.deadline(id);
        }
        return deadline;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
