package fangxin.referral.web;

import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.referral.ReferralService;
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
    ReferralService service;

    @Inject
    CurrentUser signedIn;

    private List<ReferralView.Line> referrals;
    private List<ReferralService.RoundChoice> rounds;

    @PostConstruct
    void load() {
        referrals = service.referrals();
        rounds = signedIn.actor().holds(Role.COUNTY_OFFICE) ? service.rounds() : List.of();
    }

    public List<ReferralView.Line> getReferrals() {
        return referrals;
    }

    public List<ReferralService.RoundChoice> getRounds() {
        return rounds;
    }
}
