package fangxin.referral;

import fangxin.document.export.ListExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** What has been sent up, to be taken along. */
@ApplicationScoped
class ReferralExports {
    @Inject
    ReferralService service;

    @Produces
    ListExport<ReferralView.Line> referrals() {
        return ListExport.<ReferralView.Line>of("referrals", "referral.title", filters -> service.referrals().stream())
                .column("referral.batch", ReferralView.Line::roundTitle)
                .words("registry.facet.level", "registry.level.", ReferralView.Line::level)
                .column("referral.recipient.label", ReferralView.Line::recipient)
                .column("referral.documentNumber.label", ReferralView.Line::documentNumber)
                .column("document.date", ReferralView.Line::documentDate)
                .column("referral.items", ReferralView.Line::items)
                .column("consultation.roster.answered", ReferralView.Line::answered)
                .words("referral.state", "referral.state.", ReferralView.Line::state);
    }
}
