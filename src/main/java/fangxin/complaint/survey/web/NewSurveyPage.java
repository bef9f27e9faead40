package fangxin.complaint.survey.web;

import fangxin.complaint.survey.SurveyInput;
import fangxin.complaint.survey.SurveyScope;
import fangxin.complaint.survey.SurveyService;
import fangxin.complaint.survey.SurveyService.SurveyOffice;
import fangxin.complaint.survey.SurveyView.SurveyDetails;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Page on which an officer creates a satisfaction survey. */
@Named
@ViewScoped
public class NewSurveyPage implements Serializable {
    @Inject
    SurveyService service;

    private String office;
    private SurveyScope scope;
    private String title;
    private String name;
    private LocalDate opensOn;
    private LocalDate closesOn;

    private transient List<SurveyOffice> offices;

    /** A new survey is for the first office of the officer, and for a unit where the address names one. */
    public void load() {
        office = getOffices().isEmpty() ? null : getOffices().getFirst().code();
        scope = title == null ? SurveyScope.PROGRAMME : SurveyScope.UNIT;
    }

    public String save() {
        SurveyDetails created = service.create(new SurveyInput(office, scope, title, name, opensOn, closesOn));
        PageFunctions.addFlashMessage("survey.done.created", created.survey().name());
        return "/work/survey.xhtml?faces-redirect=true&number="
                + created.survey().number();
    }

    public List<SurveyOffice> getOffices() {
        if (offices == null) {
            offices = service.offices();
        }
        return offices;
    }

    public SurveyScope[] getScopes() {
        return SurveyScope.values();
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public SurveyScope getScope() {
        return scope;
    }

    public void setScope(SurveyScope scope) {
        this.scope = scope;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }
}
