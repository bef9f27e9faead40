package fangxin.cultivation.web;

import fangxin.cultivation.CultivationDesk;
import fangxin.cultivation.Dossier;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What this phase shows of the case that the address names. */
@Named
@RequestScoped
public class CultivationCase {
    @Inject
    CultivationDesk desk;
    @Inject
    HttpServletRequest request;
    private Dossier dossier;

    public Dossier getDossier() {
        if (dossier == null) {
            dossier = desk.dossier(request.getParameter("reference"));
        }
        return dossier;
    }

    /** The newest return notice, or null. */
    public Dossier.Returned getReturned() {
        return getDossier().returns().isEmpty() ? null : getDossier().returns().getLast();
    }

    /** Whether anything has been looked up, or will be looked at next. */
    public boolean isLooked() {
        return getDossier().eligibility().stream().anyMatch(condition -> condition.found() != null);
    }
}
