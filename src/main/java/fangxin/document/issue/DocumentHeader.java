package fangxin.document.issue;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.document.template.DocumentData;
import fangxin.document.template.DocumentType;
import fangxin.merchant.Premises;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.round.ApplicationRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Builder of the fields that all documents share, those of the issuing office and of the case, with functions that
 * return the names of agencies, trades and shops.
 */
@ApplicationScoped
class DocumentHeader {
    @Inject
    CandidacyRepository candidacies;

    @Inject
    AgencyRepository agencies;

    @Inject
    TradeRepository trades;

    /** Begins a document of an office. */
    DocumentData.DocumentDataBuilder head(DocumentType type, String office, ApplicationRound round) {
        String issuer = name(office);
        String seal = round == null ? null : round.terms().documents().sealingAgency();
        return DocumentData.of(type)
                .put("issuer", issuer)
                .put("office", issuer)
                .put(
                        "signature",
                        seal == null || seal.isBlank() || seal.equals(issuer)
                                ? issuer
                                : ChineseText.text("document.sealed", issuer, seal));
    }

    /** Begins a document of the office of a case about that case. */
    DocumentData.DocumentDataBuilder about(DocumentType type, Candidacy candidacy) {
        return head(type, candidacy.office(), candidacy.round())
                .put("reference", candidacy.reference())
                .put("round", candidacy.round().title().zh())
                .put("station", name(candidacy.station()))
                .put("authority", name(candidacy.authority()))
                .put("registeredName", candidacy.merchant().name())
                .put("creditCode", candidacy.merchant().creditCode().value())
                .put("signName", sign(candidacy))
                .put("address", address(candidacy))
                .put("trade", trade(candidacy.trade()))
                .put("submittedOn", ChineseText.day(candidacy.submittedAt()));
    }

    Candidacy candidacy(String reference) {
        return candidacies.byReference(reference);
    }

    String sign(Candidacy candidacy) {
        return candidacy
                .premises()
                .map(Premises::signName)
                .orElse(candidacy.merchant().name());
    }

    String address(Candidacy candidacy) {
        return candidacy.premises().map(Premises::address).orElse("");
    }

    String trade(String code) {
        return trades.find(code).map(Trade::name).map(ChineseText::name).orElse("");
    }

    String name(String agency) {
        return agencies.find(agency).map(Agency::name).map(ChineseText::name).orElse("");
    }

    /** Returns the name of an agency in both languages, or null. */
    LocalizedText agency(String code) {
        return agencies.find(code).map(Agency::name).orElse(null);
    }

    String phone(String agency) {
        return agencies.find(agency).map(Agency::phone).orElse("");
    }
}
