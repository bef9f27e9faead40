package fangxin.supervision.visit.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.visit.VisitInput;
import fangxin.supervision.visit.VisitService;
import fangxin.supervision.visit.VisitType;
import fangxin.supervision.visit.VisitView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Page on which an officer plans one visit on a title, beside the calendar of its premises. */
@Named
@ViewScoped
public class NewVisitPage implements Serializable {
    @Inject
    VisitService service;

    private String title;
    private String proposed;
    private VisitType type = VisitType.RECHECK;
    private LocalDate plannedOn;
    private List<String> visitors = new ArrayList<>();
    private transient List<VisitService.VisitorChoice> choices;
    private transient VisitView.VisitCalendar calendar;

    /** Refuses officers of other offices before anything is typed, and chooses the type that the address proposes. */
    public void load() {
        type = Stream.of(VisitType.values())
                .filter(each -> each.name().equals(proposed))
                .findFirst()
                .orElse(type);
        getChoices();
    }

    public String submit() {
        VisitView planned = service.plan(new VisitInput(title, type, plannedOn, visitors));
        PageFunctions.addFlashMessage(
                "supervision.visit.done.PLAN", planned.title().signName());
        return "/work/visit.xhtml?faces-redirect=true&number=" + planned.number();
    }

    /** Returns the persons who may make a visit of some type; the service refuses an officer for a re-check. */
    public List<VisitService.VisitorChoice> getChoices() {
        if (choices == null) {
            choices = Stream.of(VisitType.REVISIT, VisitType.EXPERIENCE)
                    .flatMap(each -> service.visitors(title, each).stream())
                    .filter(VisitService.VisitorChoice::free)
                    .toList();
        }
        return choices;
    }

    public VisitView.VisitCalendar getCalendar() {
        if (calendar == null) {
            calendar = service.calendar(title);
        }
        return calendar;
    }

    public VisitType[] getTypes() {
        return VisitType.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** Returns the type of visit that an address proposes, or null. */
    public String getProposed() {
        return proposed;
    }

    public void setProposed(String proposed) {
        this.proposed = proposed;
    }

    public VisitType getType() {
        return type;
    }

    public void setType(VisitType type) {
        this.type = type;
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
