package fangxin.referral.web;

import fangxin.identity.Role;
import fangxin.identity.SignedIn;
import fangxin.referral.ReferralDesk;
import fangxin.referral.ReferralView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the office has sent up, and what could go. */
@Named
@RequestScoped
public class ReferralsPage {
    @Inject
    ReferralDesk desk;
    @Inject
    SignedIn signedIn;
    private List<ReferralView.Line> referrals;
    private List<ReferralDesk.RoundChoice> rounds;

    @PostConstruct
    void open() {
        referrals = desk.referrals();
        rounds = signedIn.actor().holds(Role.COUNTY_OFFICE) ? desk.rounds() : List.of();
    }

    public List<ReferralView.Line> getReferrals() {
        return referrals;
    }

    public List<ReferralDesk.RoundChoice> getRounds() {
        return rounds;
    }
}
