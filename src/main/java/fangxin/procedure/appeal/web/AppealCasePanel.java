package fangxin.procedure.appeal.web;

import fangxin.procedure.appeal.AppealDecisionView;
import fangxin.procedure.appeal.AppealDecisionViewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Faces bean of the panel of a case page that shows the decisions on appeals against refusals. */
@Named
@RequestScoped
public class AppealCasePanel {
    @Inject
    AppealDecisionViewService service;

    @Inject
    HttpServletRequest request;

    private List<AppealDecisionView> decisions;

    public List<AppealDecisionView> getDecisions() {
        if (decisions == null) {
            decisions = service.decisions(request.getParameter("reference"));
        }
        return decisions;
    }
}
