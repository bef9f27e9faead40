package fangxin.supervision.visit.web;

import fangxin.platform.i18n.Messages;
import fangxin.supervision.visit.DrawTakeoverInput;
import fangxin.supervision.visit.VisitPlanService;
import fangxin.supervision.visit.VisitPlanView;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Page on which an officer takes a random draw over into the calendar of visits, and reads which units were left out.
 */
@Named
@ViewScoped
public class DrawTakeoverPage implements Serializable {
    private static final int USUAL_PER_DAY = 5;

    @Inject
    VisitPlanService service;

    private String draw;
    private VisitPlanView.DrawnStops stops;
    private VisitPlanView.TakenOverDraw done;
    private String name;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private Integer perDay = USUAL_PER_DAY;

    public void load() {
        stops = service.drawnStops(draw);
        name = stops.name();
        if (stops.plan() != null) {
            VisitPlanView plan = service.plan(stops.plan());
            name = plan.name();
            firstDay = plan.firstDay();
            lastDay = plan.lastDay();
        }
    }

    /** Takes the draw over and stays on the page, which lists the units that were left out. */
    public String takeOver() {
        done = service.takeOver(draw, new DrawTakeoverInput(name, firstDay, lastDay, perDay));
        stops = service.drawnStops(draw);
        return null;
    }

    /** Returns the reason why a unit was left out, in the language of the reader. */
    public String reason(VisitPlanView.LeftOutTitle title) {
        return Messages.message(
                FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                title.key(),
                title.arguments().toArray());
    }

    public VisitPlanView.DrawnStops getStops() {
        return stops;
    }

    public VisitPlanView.TakenOverDraw getDone() {
        return done;
    }

    public String getDraw() {
        return draw;
    }

    public void setDraw(String draw) {
        this.draw = draw;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public Integer getPerDay() {
        return perDay;
    }

    public void setPerDay(Integer perDay) {
        this.perDay = perDay;
    }
}
