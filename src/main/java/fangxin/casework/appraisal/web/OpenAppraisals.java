package fangxin.casework.appraisal.web;

import fangxin.casework.appraisal.AppraisalService;
import fangxin.casework.appraisal.AppraisalViews.AppraisableStep;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Faces bean for the merchant's home page that lists the finished steps which the merchant can appraise. */
@Named
@RequestScoped
public class OpenAppraisals {
    private static final int SHOWN = 3;

    @Inject
    AppraisalService service;

    private List<AppraisableStep> steps;

    /** Returns the newest steps that can be appraised. */
    public List<AppraisableStep> getSteps() {
        if (steps == null) {
            steps = service.appraisable().stream().limit(SHOWN).toList();
        }
        return steps;
    }
}
