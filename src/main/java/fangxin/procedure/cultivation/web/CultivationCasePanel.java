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

/** What this phase shows of the case that the address names. */
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

    /** What visits asked to be put right and the station has not closed yet. */
    public List<CultivationView.RectificationView> openDemandsOf(String reference) {
        return known.computeIfAbsent(reference, service::dossier).rectifications().stream()
                .filter(CultivationView.RectificationView::open)
                .toList();
    }

    /** Whether the station has looked at any self-check. */
    public boolean isChecked() {
        return getDossier().verification() != null
                && !getDossier().verification().seen().isEmpty();
    }

    /** Whether the merchant's answer holds, as a word: true, false, or none where nobody looked. */
    public String holds(SelfCheck check) {
        Boolean holds = getDossier().verification().holds(check);
        return holds == null ? "none" : holds.toString();
    }

    /** Whether anything has been looked up, or will be looked at next. */
    public boolean isLooked() {
        return getDossier().eligibility().stream().anyMatch(condition -> condition.found() != null);
    }
}
