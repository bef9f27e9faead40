package fangxin.supervision.visit.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.round.ApplicationRound.TitleLevel;
import fangxin.supervision.visit.VisitPlanInput;
import fangxin.supervision.visit.VisitPlanService;
import fangxin.supervision.visit.VisitPlanView;
import fangxin.supervision.visit.VisitSelection;
import fangxin.supervision.visit.VisitType;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Page on which an officer begins a plan of visits with its term and selection. */
@Named
@ViewScoped
public class NewVisitPlanPage implements Serializable {
    @Inject
    VisitPlanService service;

    private transient VisitPlanService.SelectionOptions options;
    private VisitType type = VisitType.RECHECK;
    private String name;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String office;
    private String subjectType;
    private String trade;
    private TitleLevel level;
    private LocalDate namedFrom;
    private LocalDate namedUntil;

    /** Refuses persons who begin no plans before anything is typed. */
    public void load() {
        getOptions();
    }

    public String submit() {
        VisitPlanView begun = service.begin(new VisitPlanInput(
                type,
                name,
                firstDay,
                lastDay,
                new VisitSelection(office, subjectType, trade, level, namedFrom, namedUntil)));
        PageFunctions.addFlashMessage("supervision.visit.plan.begun", begun.name());
        return "/work/visit_plan.xhtml?faces-redirect=true&number=" + begun.number();
    }

    public VisitType[] getTypes() {
        return new VisitType[] {VisitType.RECHECK, VisitType.LOOK_BACK, VisitType.EXPERIENCE};
    }

    public VisitPlanService.SelectionOptions getOptions() {
        if (options == null) {
            options = service.options();
        }
        return options;
    }

    public TitleLevel[] getLevels() {
        return TitleLevel.values();
    }

    public VisitType getType() {
        return type;
    }

    public void setType(VisitType type) {
        this.type = type;
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

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getSubjectType() {
        return subjectType;
    }

    public void setSubjectType(String subjectType) {
        this.subjectType = subjectType;
    }

    public String getTrade() {
        return trade;
    }

    public void setTrade(String trade) {
        this.trade = trade;
    }

    public TitleLevel getLevel() {
        return level;
    }

    public void setLevel(TitleLevel level) {
        this.level = level;
    }

    public LocalDate getNamedFrom() {
        return namedFrom;
    }

    public void setNamedFrom(LocalDate namedFrom) {
        this.namedFrom = namedFrom;
    }

    public LocalDate getNamedUntil() {
        return namedUntil;
    }

    public void setNamedUntil(LocalDate namedUntil) {
        this.namedUntil = namedUntil;
    }
}
