package fangxin.procedure.evaluation.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.evaluation.EvaluatorReplacementInput;
import fangxin.procedure.evaluation.TeamAssignmentService;
import fangxin.procedure.evaluation.TeamChangeService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Page on which the sector authority sees a team at work with its progress, replaces a member, or calls one more
 * evaluator.
 */
@Named
@ViewScoped
public class TeamPage implements Serializable {
    @Inject
    TeamChangeService service;

    private String reference;
    private TeamChangeService.TeamSeats seats;
    private String leaving;
    private String coming;
    private String reason;
    private String third;

    public void load() {
        seats = service.seats(reference);
    }

    public String replace() {
        service.replace(reference, new EvaluatorReplacementInput(leaving, coming, reason));
        PageFunctions.addFlashMessage("evaluation.seat.done");
        return here();
    }

    public String call() {
        service.third(reference, third);
        PageFunctions.addFlashMessage("evaluation.third.done");
        return here();
    }

    private String here() {
        return "/work/team.xhtml?faces-redirect=true&reference=" + reference;
    }

    public TeamChangeService.TeamSeats getSeats() {
        return seats;
    }

    public List<TeamAssignmentService.EvaluatorOption> getFree() {
        return seats.others().stream()
                .filter(TeamAssignmentService.EvaluatorOption::isFree)
                .toList();
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getLeaving() {
        return leaving;
    }

    public void setLeaving(String leaving) {
        this.leaving = leaving;
    }

    public String getComing() {
        return coming;
    }

    public void setComing(String coming) {
        this.coming = coming;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getThird() {
        return third;
    }

    public void setThird(String third) {
        this.third = third;
    }
}
