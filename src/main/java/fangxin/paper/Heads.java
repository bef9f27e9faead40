package fangxin.paper;

import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.criteria.Trade;
import fangxin.criteria.Trades;
import fangxin.merchant.Premises;
import fangxin.round.Round;
import fangxin.stationery.Content;
import fangxin.stationery.PaperKind;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What papers say alike: who issues them, and which case they are about. */
@ApplicationScoped
class Heads {
    @Inject
    Candidacies candidacies;
    @Inject
    Organs organs;
    @Inject
    Trades trades;

    /** The head of a paper of an office. */
    Content.Writing head(PaperKind kind, String office, Round round) {
        String issuer = name(office);
        String seal = round == null ? null : round.terms().sealingOrgan();
        return Content.of(kind).put("issuer", issuer).put("office", issuer)
                .put("signature", seal == null || seal.isBlank() || seal.equals(issuer) ? issuer
                        : Speech.say("paper.sealed", issuer, seal));
    }

    /** The head of a paper of the office that owns the round, or of the county's own office, about one case. */
    Content.Writing about(PaperKind kind, Candidacy candidacy) {
        return head(kind, candidacy.office(), candidacy.round()).put("reference", candidacy.reference())
                .put("round", candidacy.round().title().zh()).put("station", name(candidacy.station()))
                .put("authority", name(candidacy.authority()))
                .put("registeredName", candidacy.merchant().name())
                .put("creditCode", candidacy.merchant().creditCode().value())
                .put("signName", sign(candidacy)).put("address", address(candidacy))
                .put("trade", trade(candidacy.trade())).put("submittedOn", Speech.day(candidacy.submittedAt()));
    }

    Candidacy candidacy(String reference) {
        return candidacies.byReference(reference);
    }

    String sign(Candidacy candidacy) {
        return candidacy.premises().map(Premises::signName).orElse(candidacy.merchant().name());
    }

    String address(Candidacy candidacy) {
        return candidacy.premises().map(Premises::address).orElse("");
    }

    String trade(String code) {
        return trades.find(code).map(Trade::name).map(Speech::name).orElse("");
    }

    String name(String organ) {
        return organs.find(organ).map(Organ::name).map(Speech::name).orElse("");
    }

    String phone(String organ) {
        return organs.find(organ).map(Organ::phone).orElse("");
    }
}
