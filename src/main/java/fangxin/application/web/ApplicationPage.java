package fangxin.application.web;

import fangxin.application.ApplicationDesk;
import fangxin.candidacy.Stage;
import fangxin.candidacy.Step;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The task list of one application. */
@Named
@ViewScoped
public class ApplicationPage extends DraftPage {
    @Inject
    ApplicationDesk desk;

    /** Whether what was handed in can still be taken back and changed. */
    public boolean isRecallable() {
        return getOverview().stage() == Stage.SUBMITTED && getOverview().steps().contains(Step.RECALL);
    }

    public boolean isWithdrawable() {
        return getOverview().steps().contains(Step.WITHDRAW);
    }

    public String recall() {
        desk.recall(getReference());
        Look.tell("application.recall.done");
        return to("application");
    }
}
