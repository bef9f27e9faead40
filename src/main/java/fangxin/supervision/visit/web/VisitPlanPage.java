package fangxin.supervision.visit.web;

import fangxin.platform.i18n.Messages;
import fangxin.supervision.visit.VisitBatchInput;
import fangxin.supervision.visit.VisitPlanService;
import fangxin.supervision.visit.VisitPlanView;
import fangxin.supervision.visit.VisitService;
import fangxin.supervision.visit.VisitView;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Page of a plan of visits with its visits, on which an officer adds visits in bulk and reads which titles were left
 * out.
 */
@Named
@ViewScoped
public class VisitPlanPage implements Serializable {
    @Inject
    VisitPlanService service;

    private String number;
    private transient VisitPlanView plan;
    private transient List<VisitView> visits;
    private transient List<VisitService.VisitorChoice> choices;
    private String numbers;
    private LocalDate plannedOn;
    private List<String> visitors = new ArrayList<>();
    private VisitPlanView.AddedVisits added;

    public void load() {
        getPlan();
    }

    /** Adds the visits and stays on the page, which lists the titles that were left out. */
    public String add() {
        added = service.add(
                number,
                new VisitBatchInput(
                        numbers == null ? List.of() : Arrays.asList(numbers.split("[\\s,，、;；]+")),
                        plannedOn,
                        visitors));
        plan = null;
        visits = null;
        numbers = null;
        return null;
    }

    /** Returns the refusal of a title that was left out, in the language of the reader. */
    public String reason(VisitPlanView.LeftOutTitle title) {
        return Messages.message(
                FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                title.key(),
                title.arguments().toArray());
    }

    public VisitPlanView getPlan() {
        if (plan == null) {
            plan = service.plan(number);
        }
        return plan;
    }

    public List<VisitView> getVisits() {
        if (visits == null) {
            visits = service.visits(number);
        }
        return visits;
    }

    public List<VisitService.VisitorChoice> getChoices() {
        if (choices == null) {
            choices = service.visitors(number);
        }
        return choices;
    }

    public VisitPlanView.AddedVisits getAdded() {
        return added;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getNumbers() {
        return numbers;
    }

    public void setNumbers(String numbers) {
        this.numbers = numbers;
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    public void setPlannedOn(LocalDate plannedOn) {
        this.plannedOn = plannedOn;
    }

    public List<String> getVisitors() {
        return visitors;
    }

    public void setVisitors(List<String> visitors) {
        this.visitors = visitors;
    }
}
