package fangxin.rating.web;

import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.drafting.web.AbstractIssuePage;
import fangxin.platform.ui.PageFunctions;
import fangxin.rating.RatingDecay;
import fangxin.rating.RatingFormulaInput;
import fangxin.rating.RatingFormulaService;
import fangxin.rating.RatingFormulaService.FactChoices;
import fangxin.rating.RatingFormulaService.RatingFormulaView;
import fangxin.rating.RatingFormulaService.RatingFormulasView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Page on which an officer of the city's office enters a new issue of the formula of ratings by fields, filled in from
 * the newest one.
 */
@Named
@ViewScoped
public class RatingFormulaPage extends AbstractIssuePage {
    @Inject
    RatingFormulaService service;

    private RatingFormulaForm form;
    private transient FactChoices choices;
    private boolean changeable;

    public void load() {
        RatingFormulasView formulas = service.formulas();
        RatingFormulaView newest = formulas.newest();
        changeable = formulas.changeable();
        open(newest.issue());
        form = new RatingFormulaForm(newest.formula());
    }

    public String save() {
        int entered =
                service.enter(new RatingFormulaInput(basedOn(), form.read())).issue();
        PageFunctions.addFlashMessage("rating.done.entered", entered);
        return "/work/rating_formulas.xhtml?faces-redirect=true";
    }

    @Override
    protected NewestIssue newest() {
        RatingFormulaView newest = service.formulas().newest();
        return new NewestIssue(newest.issue(), newest.by(), newest.enteredAt());
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
        return issue();
    }
}
