package fangxin.referral;

import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** What has been sent up, to be taken along. */
@ApplicationScoped
class ReferralRosters {
    @Inject
    ReferralDesk desk;

    @Produces
    Roster<ReferralView.Line> referrals() {
        return Roster.<ReferralView.Line>of("referrals", "referral.title", filters -> desk.referrals().stream())
                .column("referral.batch", ReferralView.Line::roundTitle)
                .words("registry.facet.level", "registry.level.", ReferralView.Line::level)
                .column("referral.recipient.label", ReferralView.Line::recipient)
                .column("referral.documentNumber.label", ReferralView.Line::documentNumber)
                .column("paper.date", ReferralView.Line::documentDate)
                .column("referral.items", ReferralView.Line::items)
                .column("consultation.roster.answered", ReferralView.Line::answered)
                .words("referral.state", "referral.state.", ReferralView.Line::state);
    }
}
