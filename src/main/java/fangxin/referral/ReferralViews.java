package fangxin.referral;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.merchant.Premises;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.procedure.candidacy.Candidacy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Builder of the views of batches, of their items, and of their rows in a list. */
@ApplicationScoped
class ReferralViews {
    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    AgencyRepository agencies;

    ReferralView view(Referral referral, Actor reader) {
        Map<String, SubjectType> known = subjectTypes.byCode();
        return new ReferralView(
                referral.id(),
                new ReferralView.ReferredRound(
                        referral.round().id(),
                        referral.round().title(),
                        referral.round().level()),
                agencies.find(referral.owner()).map(Agency::name).orElse(new LocalizedText("", "")),
                referral.recipient(),
                referral.state(),
                new ReferralView.CoverDocumentView(referral.documentNumber(), referral.documentDate()),
                referral.actor().name(),
                referral.preparedAt(),
                referral.sentAt(),
                referral.items().stream().map(item -> view(item, known)).toList(),
                reader.holds(Role.COUNTY_OFFICE, referral.owner()));
    }

    ReferralView.ReferralItemView item(ReferralItem item) {
        return view(item, subjectTypes.byCode());
    }

    private static ReferralView.ReferralItemView view(ReferralItem item, Map<String, SubjectType> known) {
        Candidacy candidacy = item.candidacy();
        return new ReferralView.ReferralItemView(
                item.seq(),
                new ReferralView.ReferredCandidacy(
                        candidacy.reference(),
                        candidacy.merchant().name(),
                        signName(candidacy),
                        candidacy.premises().map(Premises::address).orElse(""),
                        candidacy.subjectType(),
                        Optional.ofNullable(known.get(candidacy.subjectType()))
                                .map(SubjectType::name)
                                .orElse(new LocalizedText("", ""))),
                item.exceptionReason(),
                item.outcome() == null ? null : reply(item),
                item.title());
    }

    private static ReferralView.HigherLevelReplyView reply(ReferralItem item) {
        return new ReferralView.HigherLevelReplyView(
                item.outcome(),
                item.documentNumber(),
                item.documentDate(),
                item.validUntil(),
                item.externalNumber(),
                item.reason(),
                item.scan(),
                item.actorName(),
                item.answeredAt());
    }

    static String signName(Candidacy candidacy) {
        return candidacy
                .premises()
                .map(Premises::signName)
                .orElse(candidacy.merchant().name());
    }

    ReferralView.ReferralSummary summary(Referral referral, long[] counts) {
        return new ReferralView.ReferralSummary(
                referral.id(),
                referral.round().title(),
                referral.round().level(),
                referral.recipient(),
                referral.state(),
                referral.documentNumber(),
                referral.documentDate(),
                referral.preparedAt(),
                counts == null ? 0 : counts[0],
                counts == null ? 0 : counts[1]);
    }
}
