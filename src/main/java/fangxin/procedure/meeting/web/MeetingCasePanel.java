package fangxin.procedure.meeting.web;

import fangxin.procedure.meeting.MeetingDecisionView;
import fangxin.procedure.meeting.MeetingDecisionViewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Faces bean of the panel of a case page that shows the decisions of review meetings on the candidacy. */
@Named
@RequestScoped
public class MeetingCasePanel {
    @Inject
    MeetingDecisionViewService service;

    @Inject
    HttpServletRequest request;

    private List<MeetingDecisionView> decisions;

    public List<MeetingDecisionView> getDecisions() {
        if (decisions == null) {
            decisions = service.decisions(request.getParameter("reference"));
        }
        return decisions;
    }
}
