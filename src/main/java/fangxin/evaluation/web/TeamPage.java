package fangxin.evaluation.web;

import fangxin.evaluation.AssignmentDesk;
import fangxin.evaluation.SeatDesk;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Where the authority changes a team at work. */
@Named
@ViewScoped
public class TeamPage implements Serializable {
    @Inject
    SeatDesk desk;
    private String reference;
    private SeatDesk.Seats seats;
    private String leaving;
    private String coming;
    private String reason;
    private String third;

    public void open() {
        seats = desk.seats(reference);
    }

    public String replace() {
        desk.replace(reference, leaving, coming, reason);
        Look.tell("evaluation.seat.done");
        return here();
    }

    public String call() {
        desk.third(reference, third);
        Look.tell("evaluation.third.done");
        return here();
    }

    private String here() {
        return "/work/team.xhtml?faces-redirect=true&reference=" + reference;
    }

    public SeatDesk.Seats getSeats() {
        return seats;
    }

    public List<AssignmentDesk.Choice> getFree() {
        return seats.others().stream().filter(AssignmentDesk.Choice::free).toList();
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
