package fangxin.referral.web;

import fangxin.referral.ReferralCaseDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What became of the case that the address names at the level above; nothing where it was not sent. */
@Named
@RequestScoped
public class ReferralCase {
    @Inject
    ReferralCaseDesk desk;
    @Inject
    HttpServletRequest request;
    private Optional<ReferralCaseDesk.Sent> sent;

    public ReferralCaseDesk.Sent getSent() {
        if (sent == null) {
            sent = desk.of(request.getParameter("reference"));
        }
        return sent.orElse(null);
    }
}
