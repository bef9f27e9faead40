package fangxin.complaint.urging.web;

import fangxin.common.NotFound;
import fangxin.complaint.urging.ReminderClerkInput;
import fangxin.complaint.urging.ReminderClerkService;
import fangxin.complaint.urging.ReminderClerkView;
import fangxin.complaint.urging.ReminderClerkView.ReminderOfficer;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Page on which an officer names the clerk of an agency for reminders, the deputy and the days of absence. */
@Named
@ViewScoped
public class ReminderClerkPage implements Serializable {
    @Inject
    ReminderClerkService service;

    private String agency;
    private ReminderClerkView known;
    private transient List<ReminderOfficer> officers;
    private String clerk;
    private String deputy;
    private LocalDate awayFrom;
    private LocalDate awayUntil;

    public void load() {
        known = service.clerks().stream()
                .filter(each -> each.agency().equals(agency))
                .findFirst()
                .orElseThrow(() -> new NotFound(String.valueOf(agency)));
        clerk = known.clerk() == null ? null : known.clerk().account();
        deputy = known.deputy() == null ? null : known.deputy().account();
        awayFrom = known.awayFrom();
        awayUntil = known.awayUntil();
    }

    public String save() {
        ReminderClerkView named =
                service.name(agency, new ReminderClerkInput(clerk, deputy, awayFrom, awayUntil, known.version()));
        PageFunctions.addFlashMessage("urging.clerk.saved", PageFunctions.in(named.name()));
        return "/work/reminder_clerks.xhtml?faces-redirect=true";
    }

    public ReminderClerkView getKnown() {
        return known;
    }

    public List<ReminderOfficer> getOfficers() {
        if (officers == null) {
            officers = service.officers(agency);
        }
        return officers;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getClerk() {
        return clerk;
    }

    public void setClerk(String clerk) {
        this.clerk = clerk;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public LocalDate getAwayFrom() {
        return awayFrom;
    }

    public void setAwayFrom(LocalDate awayFrom) {
        this.awayFrom = awayFrom;
    }

    public LocalDate getAwayUntil() {
        return awayUntil;
    }

    public void setAwayUntil(LocalDate awayUntil) {
        this.awayUntil = awayUntil;
    }
}
