package fangxin.supervision.visit.web;

import fangxin.supervision.visit.VisitService;
import fangxin.supervision.visit.VisitView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Page of a volunteer that lists the visits assigned to him or her. */
@Named
@RequestScoped
public class MyVisitsPage {
    @Inject
    VisitService service;

    private List<VisitView> visits;

    public List<VisitView> getVisits() {
        if (visits == null) {
            visits = service.visits();
        }
        return visits;
    }
}
