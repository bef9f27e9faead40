package fangxin.procedure.cultivation.web;

import fangxin.procedure.application.SelfCheck;
import fangxin.procedure.cultivation.CultivationService;
import fangxin.procedure.cultivation.CultivationView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Panel of the case page that shows the cultivation. */
@Named
@RequestScoped
public class CultivationCasePanel {
    @Inject
    CultivationService service;

    @Inject
    HttpServletRequest request;

    private CultivationView dossier;
    private final Map<String, CultivationView> known = new HashMap<>();

    public CultivationView getDossier() {
        if (dossier == null) {
            dossier = service.dossier(request.getParameter("reference"));
        }
        return dossier;
    }

    /** The newest return notice of a candidacy that was not recalled, or null. */
    public CultivationView.ReturnNoticeView returnedOf(String reference) {
        return known.computeIfAbsent(reference, service::dossier).returns().stream()
                .filter(returned -> returned.recalledAt() == null)
                .reduce((first, next) -> next)
                .orElse(null);
    }

    /** The demands for rectification that the station has not closed yet. */
    public List<CultivationView.RectificationView> openDemandsOf(String reference) {
        return known.computeIfAbsent(reference, service::dossier).rectifications().stream()
                .filter(CultivationView.RectificationView::open)
                .toList();
    }

    /** Whether the station has checked any self-check. */
    public boolean isChecked() {
        return getDossier().verification() != null
                && !getDossier().verification().observedSelfChecks().isEmpty();
    }

    /** Whether the merchant's answer is true, as a word: true, false, or none where the station has not checked it. */
    public String holds(SelfCheck check) {
        Boolean holds = getDossier().verification().holds(check);
        return holds == null ? "none" : holds.toString();
    }

    /** Whether any condition of eligibility was checked. */
    public boolean isEligibilityChecked() {
        return getDossier().eligibility().stream().anyMatch(condition -> condition.found() != null);
    }
}
