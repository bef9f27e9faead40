package fangxin.procedure.cultivation.web;

import fangxin.common.RuleViolation.Violation;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.application.ApplicationFormService;
import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.application.SelfCheck;
import fangxin.procedure.cultivation.CultivationService;
import fangxin.procedure.cultivation.CultivationView;
import fangxin.procedure.cultivation.DefectClosingInput;
import fangxin.procedure.cultivation.InitialReviewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Faces bean of the cultivation, from verification to recommendation, on the case page, which closes returned defects,
 * and on the merchant's pages, which show those and the demands for rectification.
 */
@Named
@RequestScoped
public class CultivationCasePanel {
    @Inject
    CultivationService service;

    @Inject
    InitialReviewService review;

    @Inject
    ApplicationFormService forms;

    @Inject
    HttpServletRequest request;

    private CultivationView dossier;
    private Boolean closing;
    private final Map<String, CultivationView> known = new HashMap<>();
    private final Map<String, ApplicationViews.ApplicationOverview> overviews = new HashMap<>();

    public CultivationView getDossier() {
        if (dossier == null) {
            dossier = service.dossier(request.getParameter("reference"));
        }
        return dossier;
    }

    /** Returns the newest return notice of a candidacy that was not recalled, or null. */
    public CultivationView.ReturnNoticeView returnedOf(String reference) {
        return known.computeIfAbsent(reference, service::dossier).returns().stream()
                .filter(returned -> returned.recalledAt() == null)
                .reduce((first, next) -> next)
                .orElse(null);
    }

    /**
     * Returns the returned defects that are still open: those that no officer has closed and whose part is still faulty
     * or as it was returned, and those about no part of the form, which no comparison can close.
     */
    public List<CultivationView.DefectView> openDefectsOf(String reference) {
        Set<String> faulty = overviews.computeIfAbsent(reference, forms::overview).faults().stream()
                .map(Violation::field)
                .collect(Collectors.toSet());
        return returnedOf(reference).defects().stream()
                .filter(CultivationView.DefectView::isWaiting)
                .filter(listed -> listed.defect().field().equals("other")
                        || faulty.contains(listed.defect().field()))
                .toList();
    }

    /** Returns the returned defects that the merchant has changed. */
    public List<CultivationView.DefectView> changedDefectsOf(String reference) {
        List<CultivationView.DefectView> open = openDefectsOf(reference);
        return returnedOf(reference).defects().stream()
                .filter(listed -> !open.contains(listed))
                .toList();
    }

    /**
     * Returns whether the reader can close defects of the case: an officer of the county office, before the decision.
     */
    public boolean isClosing() {
        if (closing == null) {
            closing = getDossier().returns().stream()
                            .flatMap(returned -> returned.defects().stream())
                            .anyMatch(CultivationView.DefectView::isWaiting)
                    && review.mayCloseDefects(request.getParameter("reference"));
        }
        return closing;
    }

    /** Closes one defect, and shows the case again. */
    public String closeDefect(int notice, int item) {
        String reference = request.getParameter("reference");
        review.closeDefect(reference, new DefectClosingInput(notice, item));
        PageFunctions.addFlashMessage("cultivation.defect.done.closed", item);
        return "/work/case.xhtml?faces-redirect=true&reference=" + reference;
    }

    /** Returns the demands for rectification that the station has not closed yet. */
    public List<CultivationView.RectificationView> openDemandsOf(String reference) {
        return known.computeIfAbsent(reference, service::dossier).rectifications().stream()
                .filter(CultivationView.RectificationView::open)
                .toList();
    }

    /** Returns whether a rectification is demanded in any of these candidacies. */
    public boolean isDemanded(List<String> references) {
        return references.stream()
                .anyMatch(reference -> !openDemandsOf(reference).isEmpty());
    }

    /** Returns whether the station has checked any self-check. */
    public boolean isChecked() {
        return getDossier().verification() != null
                && !getDossier().verification().observedSelfChecks().isEmpty();
    }

    /**
     * Returns "true" or "false" for the merchant's answer to a self-check, or "none" where the station has not checked
     * it.
     */
    public String holds(SelfCheck check) {
        Boolean holds = getDossier().verification().holds(check);
        return holds == null ? "none" : holds.toString();
    }

    /** Returns whether any condition of eligibility was checked. */
    public boolean isEligibilityChecked() {
        return getDossier().eligibility().stream().anyMatch(condition -> condition.found() != null);
    }
}
