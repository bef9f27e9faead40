package fangxin.cultivation;

import fangxin.application.SelfCheck;
import fangxin.application.Sheets;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.CandidacyView;
import fangxin.candidacy.Step;
import fangxin.candidacy.Taking;
import fangxin.criteria.Industries;
import fangxin.criteria.Kind;
import fangxin.criteria.Kinds;
import fangxin.criteria.Trade;
import fangxin.criteria.Trades;
import fangxin.identity.Actor;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.territory.Organs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the station verifies what a merchant applied with, and proposes. */
@Stateless
@RolesAllowed(Roles.STATION)
public class VerificationDesk {
    @Inject
    Candidacies candidacies;
    @Inject
    CultivationRecords records;
    @Inject
    Trades trades;
    @Inject
    Industries industries;
    @Inject
    Organs organs;
    @Inject
    Pictures pictures;
    @Inject
    Sheets sheets;
    @Inject
    SignedIn signedIn;
    @Inject
    Kinds kinds;
    @Inject
    Moments moments;

    /** Keeps the facts; the class of the trade that they state decides which authority will evaluate. */
    public CandidacyView verify(String reference, Facts facts) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        candidacy.take(Step.VERIFY, Taking.by(actor, now).because(facts.opinion()));
        Kind kind = kinds.byCode(candidacy.kind());
        records.add(new Verification(reference, facts, answers(candidacy), kind.asksTrade(), actor, now.at()));
        pictures.requireOf(reference, "pictures", facts.pictures());
        Trade trade = facts.industry() == null ? null : trades.ofIndustry(facts.industry());
        candidacy.classify(facts.industry(), trade == null ? candidacy.trade() : trade.code(),
                organs.authorityFor(candidacy.judgedAt(), kind.authorityIn(trade)).code());
        return CandidacyView.of(candidacy, actor);
    }

    /** Whether the class of the trade has to be stated for a candidacy. */
    public boolean asksClass(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireSeenBy(signedIn.actor());
        return kinds.byCode(candidacy.kind()).asksTrade();
    }

    /** The self-checks that the merchant has answered: of each the station may say whether the answer holds. */
    public List<SelfCheck> selfChecks(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireSeenBy(signedIn.actor());
        return answered(candidacy);
    }

    private List<SelfCheck> answered(Candidacy candidacy) {
        return sheets.selfChecks(candidacy).stream().filter(check -> check.answer() != null).toList();
    }

    private Map<String, Boolean> answers(Candidacy candidacy) {
        return answered(candidacy).stream().collect(Collectors.toMap(SelfCheck::code, SelfCheck::answer));
    }

    /** The classes to choose from. */
    public List<Industries.Industry> industries() {
        return industries.all();
    }
}
