package fangxin.referral.web;

import fangxin.referral.ReferralViewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Faces bean of the panel of a case page that shows its referral; empty if it was not referred. */
@Named
@RequestScoped
public class ReferralCasePanel {
    @Inject
    ReferralViewService service;

    @Inject
    HttpServletRequest request;

    private Optional<ReferralViewService.CandidacyReferral> sent;

    public ReferralViewService.CandidacyReferral getSent() {
        if (sent == null) {
            sent = service.of(request.getParameter("reference"));
        }
        return sent.orElse(null);
    }
}
