package fangxin.supervision.particulars.web;

import fangxin.supervision.particulars.ParticularsService;
import fangxin.supervision.particulars.ProceedingEvidenceView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Faces bean for pages of other features that reads the confirmed reports of changes behind a proceeding. */
@Named
@RequestScoped
public class ParticularsEvidence {
    @Inject
    ParticularsService service;

    private final Map<String, List<ProceedingEvidenceView>> behind = new HashMap<>();

    /** Returns the reports that have opened a proceeding on a title; empty for another one. */
    public List<ProceedingEvidenceView> behind(String title, String proceeding) {
        return behind.computeIfAbsent(proceeding, number -> service.behind(title, number));
    }
}
