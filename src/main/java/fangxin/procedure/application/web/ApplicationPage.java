package fangxin.procedure.application.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.application.ApplicationService;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/**
 * Page with the task list of one application and the state of each part, on which a submission can also be recalled.
 */
@Named
@ViewScoped
public class ApplicationPage extends AbstractApplicationPage {
    @Inject
    ApplicationService service;

    private boolean continued;

    /** Loads the task list. A draft that is continued opens at the first place where something is missing instead. */
    public void arrive() throws IOException {
        load();
        if (continued && getOverview().permitted().editable()) {
            String place = getOverview().faults().stream()
                    .findFirst()
                    .map(this::address)
                    .orElse("/my/submit?reference=" + getReference());
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + place);
            faces.responseComplete();
        }
    }

    /** Returns whether the submission can still be recalled and changed. */
    public boolean isRecallable() {
        return getOverview().stage() == Stage.SUBMITTED
                && getOverview().permitted().steps().contains(Step.RECALL);
    }

    public boolean isWithdrawable() {
        return getOverview().permitted().steps().contains(Step.WITHDRAW);
    }

    public boolean isContinued() {
        return continued;
    }

    public void setContinued(boolean continued) {
        this.continued = continued;
    }

    public String recall() {
        service.recall(getReference());
        PageFunctions.addFlashMessage("application.recall.done");
        return to("application");
    }
}
