package fangxin.supervision.visit.web;

import fangxin.supervision.visit.VisitService;
import fangxin.supervision.visit.VisitView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Faces bean for pages of other features that reads the visit whose result has led to a proceeding. */
@Named
@RequestScoped
public class VisitEvidence {
    @Inject
    VisitService visits;

    private final Map<String, Optional<VisitView>> behind = new HashMap<>();

    /** Returns the visit that led to a proceeding on a title, or null. */
    public VisitView behind(String title, String proceeding) {
        return behind.computeIfAbsent(proceeding, number -> visits.behind(title, number))
                .orElse(null);
    }
}
