package fangxin.procedure.cultivation.web;

import fangxin.procedure.candidacy.Step;
import fangxin.procedure.cultivation.InitialReviewService;
import fangxin.procedure.cultivation.StepReasonInput;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page on which the county office extends the time in which a merchant corrects an application. */
@Named
@ViewScoped
public class ExtendPage extends AbstractReasonStepPage {
    @Inject
    InitialReviewService service;

    @Override
    Step step() {
        return Step.EXTEND;
    }

    public String submit() {
        service.extend(getReference(), new StepReasonInput(getReason()));
        return done("cultivation.done.EXTEND");
    }
}
