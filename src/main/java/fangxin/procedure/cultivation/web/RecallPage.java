package fangxin.procedure.cultivation.web;

import fangxin.procedure.candidacy.Step;
import fangxin.procedure.cultivation.RecallService;
import fangxin.procedure.cultivation.StepRemarkInput;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page on which an officer recalls the last step that the own party has taken. */
@Named
@ViewScoped
public class RecallPage extends AbstractReasonStepPage {
    @Inject
    RecallService service;

    @Override
    Step step() {
        return Step.RECALL;
    }

    public String submit() {
        service.recall(getReference(), new StepRemarkInput(getReason()));
        return done("cultivation.done.RECALL");
    }
}
