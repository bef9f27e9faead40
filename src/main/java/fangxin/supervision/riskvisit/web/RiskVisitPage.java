package fangxin.supervision.riskvisit.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.riskvisit.RiskVisitClosingInput;
import fangxin.supervision.riskvisit.RiskVisitService;
import fangxin.supervision.riskvisit.RiskVisitView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Page of one visit because of a risk, on which an officer closes it with its result. */
@Named
@ViewScoped
public class RiskVisitPage implements Serializable {
    @Inject
    RiskVisitService service;

    private String id;
    private RiskVisitView visit;
    private String result;

    public void load() {
        visit = service.visit(id);
    }

    public String close() {
        visit = service.close(id, new RiskVisitClosingInput(visit.version(), result));
        PageFunctions.addFlashMessage("riskvisit.done.closed", visit.title().signName());
        return "/work/risk_visits.xhtml?faces-redirect=true";
    }

    public RiskVisitView getVisit() {
        return visit;
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
