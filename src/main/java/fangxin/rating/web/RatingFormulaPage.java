package fangxin.rating.web;

import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.drafting.ConcurrentChange;
import fangxin.platform.ui.PageFunctions;
import fangxin.rating.RatingDecay;
import fangxin.rating.RatingFormulaInput;
import fangxin.rating.RatingFormulaService;
import fangxin.rating.RatingFormulaService.FactChoices;
import fangxin.rating.RatingFormulaService.RatingFormulaView;
import fangxin.rating.RatingFormulaService.RatingFormulasView;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Page on which an officer of the city's office enters a new issue of the formula by fields, from the newest one. */
@Named
@ViewScoped
public class RatingFormulaPage implements Serializable {
    @Inject
    RatingFormulaService service;

    private RatingFormulaForm form;
    private transient FactChoices choices;
    private boolean changeable;
    private int issue;
    private int shown;
    private boolean replace;

    public void load() {
        RatingFormulasView formulas = service.formulas();
        RatingFormulaView newest = formulas.newest();
        changeable = formulas.changeable();
        issue = newest.issue();
        form = new RatingFormulaForm(newest.formula());
    }

    public String save() {
        int entered = service.enter(new RatingFormulaInput(replace ? shown : issue, form.read()))
                .issue();
        PageFunctions.addFlashMessage("rating.done.entered", entered);
        return "/work/rating_formulas.xhtml?faces-redirect=true";
    }

    /** The issue that another officer has entered since the page was opened; only one that the page shows is passed over. */
    public List<ConcurrentChange> getOthers() {
        RatingFormulaView newest = service.formulas().newest();
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            shown = newest.issue();
        }
        return newest.issue() == issue ? List.of() : List.of(new ConcurrentChange(newest.by(), newest.enteredAt()));
    }

    public FactChoices getChoices() {
        if (choices == null) {
            choices = service.factChoices();
        }
        return choices;
    }

    public TimeLimit.Unit[] getUnits() {
        return new TimeLimit.Unit[] {TimeLimit.Unit.WORKING_DAYS, TimeLimit.Unit.DAYS};
    }

    public RatingDecay.Type[] getDecays() {
        return RatingDecay.Type.values();
    }

    public RatingFormulaForm getForm() {
        return form;
    }

    public boolean isChangeable() {
        return changeable;
    }

    public int getIssue() {
        return issue;
    }

    public boolean isReplace() {
        return replace;
    }

    public void setReplace(boolean replace) {
        this.replace = replace;
    }
}
