package fangxin.referral;

import fangxin.Wording;
import fangxin.candidacy.Candidacy;
import fangxin.criteria.Kind;
import fangxin.criteria.Kinds;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.merchant.Premises;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** How batches are shown. */
@ApplicationScoped
class ReferralViews {
    @Inject
    Kinds kinds;
    @Inject
    Organs organs;

    ReferralView view(Referral referral, Actor reader) {
        Map<String, Kind> known = kinds.byCode();
        return new ReferralView(referral.id(), referral.round().id(), referral.round().title(), referral.round().level(),
                organs.find(referral.owner()).map(Organ::name).orElse(new Wording("", "")), referral.recipient(),
                referral.state(), referral.documentNumber(), referral.documentDate(), referral.actorName(),
                referral.preparedAt(), referral.sentAt(),
                referral.items().stream().map(item -> view(item, known)).toList(),
                reader.holds(Role.COUNTY_OFFICE, referral.owner()));
    }

    ReferralView.Item item(ReferralItem item) {
        return view(item, kinds.byCode());
    }

    private static ReferralView.Item view(ReferralItem item, Map<String, Kind> known) {
        Candidacy candidacy = item.candidacy();
        return new ReferralView.Item(item.seq(), candidacy.reference(), candidacy.merchant().name(), signName(candidacy),
                candidacy.premises().map(Premises::address).orElse(""), candidacy.kind(),
                Optional.ofNullable(known.get(candidacy.kind())).map(Kind::name).orElse(new Wording("", "")),
                item.exceptionReason(), item.outcome(), item.documentNumber(), item.documentDate(), item.validUntil(),
                item.paperNumber(), item.reason(), item.scan(), item.title(), item.actorName(), item.answeredAt());
    }

    static String signName(Candidacy candidacy) {
        return candidacy.premises().map(Premises::signName).orElse(candidacy.merchant().name());
    }

    ReferralView.Line line(Referral referral, long[] counts) {
        return new ReferralView.Line(referral.id(), referral.round().title(), referral.round().level(),
                referral.recipient(), referral.state(), referral.documentNumber(), referral.documentDate(),
                referral.preparedAt(), counts == null ? 0 : counts[0], counts == null ? 0 : counts[1]);
    }
}
