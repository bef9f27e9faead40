package fangxin.staffing.web;

import fangxin.identity.PasswordConfirmation;
import fangxin.identity.Succession;
import fangxin.platform.web.Look;
import fangxin.staffing.HandOverDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Handing one officer's work over: first what would move, then moving it. */
@Named
@ViewScoped
public class HandOverPage implements Serializable {
    private static final String HERE = "/admin/handovers.xhtml?faces-redirect=true";

    @Inject
    transient HandOverDesk desk;
    @Inject
    transient PasswordConfirmation confirmation;
    private transient HandOverDesk.Plan plan;
    private transient List<HandOverDesk.Entered> entered;
    private String from;
    private String to;
    private LocalDate day;
    private transient String password;

    public void look() {
        plan = desk.plan(wish());
    }

    public String handOver() {
        confirmation.require(password);
        HandOverDesk.Entered done = desk.handOver(wish());
        Look.tell("staffing.handOver.told." + done.state(), done.fromName(), done.toName(), Look.date(done.day()));
        return HERE;
    }

    public String cancel(String id) {
        desk.cancel(id);
        Look.tell("staffing.handOver.cancelled");
        return HERE;
    }

    private HandOverDesk.Wish wish() {
        return new HandOverDesk.Wish(from, to, day);
    }

    public HandOverDesk.Plan getPlan() {
        return plan;
    }

    public List<HandOverDesk.Entered> getEntered() {
        if (entered == null) {
            entered = desk.entered();
        }
        return entered;
    }

    /** Why an item cannot move, in words. */
    public String why(Succession.Item item) {
        return item.obstacle() == null ? "" : Look.say(item.obstacle().key(), item.obstacle().arguments().toArray());
    }

    /** What it is, in words. */
    public String words(Succession.Item item) {
        String[] parts = item.subject().split(" ");
        return switch (item.kind()) {
            case POST -> Look.say("identity.role." + parts[0]) + " · " + item.about();
            case CHAIN -> Look.say("naming.act.kind." + item.about()) + " · " + item.subject();
            case PAPER -> item.about();
            case TEAM -> item.subject() + " · " + item.about();
        };
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
