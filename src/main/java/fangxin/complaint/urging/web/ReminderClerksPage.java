package fangxin.complaint.urging.web;

import fangxin.complaint.urging.ReminderClerkService;
import fangxin.complaint.urging.ReminderClerkView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Page with the clerks for reminders of the agencies that an officer names. */
@Named
@RequestScoped
public class ReminderClerksPage {
    @Inject
    ReminderClerkService service;

    private List<ReminderClerkView> clerks;

    public List<ReminderClerkView> getClerks() {
        if (clerks == null) {
            clerks = service.clerks();
        }
        return clerks;
    }
}
