package fangxin.cultivation.web;

import fangxin.application.SelfCheck;
import fangxin.cultivation.CultivationDesk;
import fangxin.cultivation.Dossier;
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
public class CultivationCase {
    @Inject
    CultivationDesk desk;
    @Inject
    HttpServletRequest request;
    private Dossier dossier;
    private final Map<String, Dossier> known = new HashMap<>();

    public Dossier getDossier() {
        if (dossier == null) {
            dossier = desk.dossier(request.getParameter("reference"));
        }
        return dossier;
    }

    /** The newest return notice of a candidacy that was not recalled, or null. */
    public Dossier.Returned returnedOf(String reference) {
        return known.computeIfAbsent(reference, desk::dossier).returns().stream()
                .filter(returned -> returned.recalledAt() == null).reduce((first, next) -> next).orElse(null);
    }

    /** What visits asked to be put right and the station has not closed yet. */
    public List<Dossier.Demanded> openDemandsOf(String reference) {
        return known.computeIfAbsent(reference, desk::dossier).rectifications().stream()
                .filter(Dossier.Demanded::open).toList();
    }

    /** Whether the station has looked at any self-check. */
    public boolean isChecked() {
        return getDossier().verification() != null && !getDossier().verification().seen().isEmpty();
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
