package fangxin.referral;

import fangxin.document.export.ListExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Definitions of the list exports of referred batches. */
@ApplicationScoped
class ReferralExports {
    @Inject
    ReferralService service;

    @Produces
    ListExport<ReferralView.ReferralSummary> referrals() {
        return ListExport.<ReferralView.ReferralSummary>of(
                        "referrals", "referral.title", filters -> service.referrals().stream())
                .column("referral.batch", ReferralView.ReferralSummary::roundTitle)
                .labelColumn("registry.facet.level", "round.level.", ReferralView.ReferralSummary::level)
                .column("referral.recipient.label", ReferralView.ReferralSummary::recipient)
                .column("referral.documentNumber.label", ReferralView.ReferralSummary::documentNumber)
                .column("document.date", ReferralView.ReferralSummary::documentDate)
                .column("referral.items", ReferralView.ReferralSummary::items)
                .column("consultation.roster.answered", ReferralView.ReferralSummary::answered)
                .labelColumn("referral.state", "referral.state.", ReferralView.ReferralSummary::state);
    }
}
