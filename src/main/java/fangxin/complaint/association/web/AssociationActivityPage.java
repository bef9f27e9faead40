package fangxin.complaint.association.web;

import fangxin.complaint.association.ActivityService;
import fangxin.complaint.association.ActivityStep;
import fangxin.complaint.association.ActivityView.ActivityDetails;
import fangxin.complaint.association.AssociationReasonInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Page of one entry of the activity log with its journal, on which an officer cancels the entry. */
@Named
@ViewScoped
public class AssociationActivityPage implements Serializable {
    @Inject
    ActivityService service;

    private String number;
    private String reason;

    private ActivityDetails details;

    public void load() {
        details = service.find(number);
    }

    public String cancel() {
        service.cancel(number, new AssociationReasonInput(reason));
        PageFunctions.addFlashMessage(
                "association.activity.done.CANCEL", details.activity().topic());
        return "/work/association_activity.xhtml?faces-redirect=true&number=" + number;
    }

    public boolean opens(String step) {
        return details.steps().contains(ActivityStep.valueOf(step));
    }

    public ActivityDetails getDetails() {
        return details;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
