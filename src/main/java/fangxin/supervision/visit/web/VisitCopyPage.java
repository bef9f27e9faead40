package fangxin.supervision.visit.web;

import fangxin.supervision.visit.VisitService;
import fangxin.supervision.visit.VisitView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/**
 * Public page with the holder's copy of a re-check, at the address in a message; it works without script or session.
 */
@Named
@RequestScoped
public class VisitCopyPage {
    @Inject
    VisitService service;

    /** Request parameters of the page to which the address is forwarded, with the token of its path. */
    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private String token;
    private VisitView.VisitCopy copy;

    @PostConstruct
    void read() {
        token = parameters.get("token");
    }

    /** Loads the visit; an unknown address answers 404. */
    public void load() {
        getCopy();
    }

    public VisitView.VisitCopy getCopy() {
        if (copy == null) {
            copy = service.copy(token);
        }
        return copy;
    }
}
