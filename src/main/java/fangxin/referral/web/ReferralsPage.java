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

/** Page with the referred batches of an office, and the rounds with candidacies to refer. */
@Named
@RequestScoped
public class ReferralsPage {
    @Inject
    ReferralService service;

    @Inject
    CurrentUser currentUser;

    private List<ReferralView.ReferralSummary> referrals;
    private List<ReferralService.ReferralRound> rounds;

    @PostConstruct
    void load() {
        referrals = service.referrals();
        rounds = currentUser.actor().holds(Role.COUNTY_OFFICE) ? service.rounds() : List.of();
    }

    public List<ReferralView.ReferralSummary> getReferrals() {
        return referrals;
    }

    public List<ReferralService.ReferralRound> getRounds() {
        return rounds;
    }
}
