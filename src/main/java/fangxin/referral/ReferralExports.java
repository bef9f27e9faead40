package fangxin.referral;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Definitions of the referred batches of an office as the table of its page and as a list export. */
@ApplicationScoped
class ReferralExports {
    @Inject
    ReferralService service;

    @Produces
    ListTable<ReferralView.ReferralSummary> referralTable() {
        return ListTable.<ReferralView.ReferralSummary>of(
                        "referrals",
                        "referral.title",
                        (filters, slice) -> service.referrals(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("round", "referral.batch", ReferralView.ReferralSummary::roundTitle)
                .sorted()
                .labelColumn("level", "registry.facet.level", "round.level.", ReferralView.ReferralSummary::level)
                .column("recipient", "referral.recipient.label", ReferralView.ReferralSummary::recipient)
                .sorted()
                .searched("q")
                .column("number", "referral.documentNumber.label", ReferralView.ReferralSummary::documentNumber)
                .sorted()
                .column("dated", "document.date", ReferralView.ReferralSummary::documentDate)
                .sorted()
                .optional()
                .column("prepared", "referral.prepared", ReferralView.ReferralSummary::preparedAt)
                .sorted()
                .filteredByDays("prepared")
                .column("items", "referral.items", ReferralView.ReferralSummary::items)
                .column("answered", "consultation.roster.answered", ReferralView.ReferralSummary::answered)
                .labelColumn("state", "referral.state", "referral.state.", ReferralView.ReferralSummary::state)
                .sorted()
                .filtered("state", () -> FilterOption.of(Referral.ReferralState.values(), "referral.state."));
    }

    private static ReferralFilter filter(ListExport.ListFilters filters) {
        return new ReferralFilter(
                filters.text("q"), filters.constant(Referral.ReferralState.class, "state"), filters.days("prepared"));
    }

    @Produces
    ListExport<ReferralView.ReferralSummary> referrals() {
        return referralTable().export();
    }
}
