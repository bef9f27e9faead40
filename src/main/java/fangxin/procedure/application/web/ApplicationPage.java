package fangxin.procedure.application.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.application.ApplicationService;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Page with the task list of one application and the state of each part, on which a submission can also be recalled.
 */
@Named
@ViewScoped
public class ApplicationPage extends AbstractApplicationPage {
    @Inject
    ApplicationService service;

    /** Returns whether the submission can still be recalled and changed. */
    public boolean isRecallable() {
        return getOverview().stage() == Stage.SUBMITTED
                && getOverview().permitted().steps().contains(Step.RECALL);
    }

    public boolean isWithdrawable() {
        return getOverview().permitted().steps().contains(Step.WITHDRAW);
    }

    public String recall() {
        service.recall(getReference());
        PageFunctions.addFlashMessage("application.recall.done");
        return to("application");
    }
}
