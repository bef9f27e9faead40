package fangxin.procedure.cultivation.web;

import fangxin.procedure.candidacy.Step;
import fangxin.procedure.cultivation.InitialReviewService;
import fangxin.procedure.cultivation.StepRemarkInput;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page on which the county office confirms the lapse of a candidacy. */
@Named
@ViewScoped
public class ConfirmLapsePage extends AbstractReasonStepPage {
    @Inject
    InitialReviewService service;

    @Override
    Step step() {
        return Step.CONFIRM_LAPSE;
    }

    public String submit() {
        service.confirmLapse(getReference(), new StepRemarkInput(getReason()));
        return done("cultivation.done.CONFIRM_LAPSE");
    }
}
