package fangxin.supervision.riskvisit.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.riskvisit.MadeVisits.MadeVisit;
import fangxin.supervision.riskvisit.RiskVisitClosingInput;
import fangxin.supervision.riskvisit.RiskVisitService;
import fangxin.supervision.riskvisit.RiskVisitView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Page of one visit because of a risk, on which an officer closes it with its result. */
@Named
@ViewScoped
public class RiskVisitPage implements Serializable {
    /** Choice of the officer that no visit is needed any more. */
    private static final String WITHOUT = "WITHOUT";

    @Inject
    RiskVisitService service;

    private String id;
    private RiskVisitView visit;
    private String made;
    private String result;
    private transient List<MadeVisit> choices;

    public void load() {
        visit = service.visit(id);
    }

    public String close() {
        boolean withoutVisit = WITHOUT.equals(made);
        visit = service.close(
                id, new RiskVisitClosingInput(visit.version(), withoutVisit ? null : made, withoutVisit, result));
        PageFunctions.addFlashMessage("riskvisit.done.closed", visit.title().signName());
        return "/work/risk_visits.xhtml?faces-redirect=true";
    }

    public RiskVisitView getVisit() {
        return visit;
    }

    /** Returns the visits made since the title was listed. */
    public List<MadeVisit> getChoices() {
        if (choices == null) {
            choices = service.listMadeVisits(id);
        }
        return choices;
    }

    public String getWithout() {
        return WITHOUT;
    }

    /**
     * Returns the number of the visit that was made, or the choice that none is needed; null where nothing is chosen.
     */
    public String getMade() {
        return made;
    }

    public void setMade(String made) {
        this.made = made;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }
}
