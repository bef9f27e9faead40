package fangxin.cultivation;

import fangxin.RuleViolation;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.CandidacyView;
import fangxin.candidacy.Correspondence;
import fangxin.candidacy.Hand;
import fangxin.candidacy.Step;
import fangxin.candidacy.Taking;
import fangxin.identity.Account;
import fangxin.identity.Accounts;
import fangxin.identity.Actor;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.message.Letters;
import fangxin.territory.Organs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the county office checks an application first (初审): returns it, accepts it into cultivation, or declines. */
@Stateless
@RolesAllowed(Roles.COUNTY_OFFICE)
public class FirstCheckDesk {
    @Inject
    Candidacies candidacies;
    @Inject
    CultivationRecords records;
    @Inject
    EligibilityRules rules;
    @Inject
    FormFields fields;
    @Inject
    Pictures pictures;
    @Inject
    Accounts accounts;
    @Inject
    Organs organs;
    @Inject
    Correspondence correspondence;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /**
     * Tells the merchant all defects at once.
     *
     * @param phone whom to ask; the officer's own number, or the office's, when left out
     */
    public CandidacyView returnForCompletion(String reference, List<Defect> defects, String phone) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        requireKnown(reference, defects);
        List<ReturnNotice> earlier = records.of(ReturnNotice.class, reference);
        candidacy.take(Step.RETURN, Taking.by(actor, now).because(inWords(defects)));
        ReturnNotice notice = new ReturnNotice(reference, defects, earlier, candidacy.dueOn(),
                phoneFor(phone, candidacy, actor), actor, now.at());
        records.add(notice);
        correspondence.toMerchant(candidacy, "cultivation.letter.returned", now, defects.size(), notice.dueOn(),
                actor.name(), notice.phone());
        return CandidacyView.of(candidacy, actor);
    }

    /** What a defect can be about. */
    public List<FormFields.Field> fields(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireSeenBy(signedIn.actor());
        return fields.of(reference);
    }

    /** The number that a return notice gives when the officer enters no other. */
    public String phone(String reference) {
        Actor actor = signedIn.actor();
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireSeenBy(actor);
        return phoneFor(null, candidacy, actor);
    }

    /** The conditions and vetoes that a decline can rest on. */
    public List<EligibilityRules.Rule> grounds(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireSeenBy(signedIn.actor());
        return Stream.concat(rules.of(candidacy.round().terms()).stream(), rules.vetoes().stream()).toList();
    }

    /** Keeps what was looked up so far, without deciding. */
    public Eligibility recordEligibility(String reference, List<LookUp> lookUps) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        candidacy.requireSeenBy(actor);
        if (!Hand.COUNTY_OFFICE.isOf(actor, candidacy)) {
            throw new RuleViolation("candidacy.step.actor");
        }
        candidacy.requireOpen(Step.RETURN);
        return keep(reference, lookUps, actor, moments.now());
    }

    /** Accepts into cultivation (培育); what was looked up meanwhile may be handed over with it. */
    public CandidacyView accept(String reference, List<LookUp> lookUps, String note) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        candidacy.take(Step.ACCEPT, Taking.by(actor, now).because(Words.tidy(note)));
        keep(reference, lookUps, actor, now).requireMet();
        if (!candidacy.merchant().confirmed()) {
            throw new RuleViolation("cultivation.accept.unconfirmed");
        }
        correspondence.toMerchant(candidacy, "cultivation.letter.accepted", now, candidacy.dueOn());
        return CandidacyView.of(candidacy, actor);
    }

    /** @param ground code of the condition or veto that it rests on, or null */
    public CandidacyView decline(String reference, String ground, String reason) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        candidacy.take(Step.DECLINE, Taking.by(actor, now).because(said(candidacy, Words.tidy(ground), reason)));
        new Words().needs("reason", reason, 2000).check();
        correspondence.toMerchant(candidacy, "cultivation.letter.declined", now, reason, candidacy.dueOn());
        return CandidacyView.of(candidacy, actor);
    }

    /** The reason as the merchant reads it: the condition or the veto in words, then what was found. */
    private String said(Candidacy candidacy, String ground, String reason) {
        Stream<String> condition = rules.of(candidacy.round().terms()).stream().filter(rule -> rule.code().equals(ground))
                .map(rule -> Letters.say(Locale.CHINESE, "cultivation.decline.condition", rule.title(), reason));
        Stream<String> veto = rules.vetoes().stream().filter(rule -> rule.code().equals(ground))
                .map(rule -> Letters.say(Locale.CHINESE, "cultivation.decline.veto", rule.title(), reason));
        return Stream.concat(condition, veto).findFirst().orElse(reason);
    }

    /** Gives the merchant more time for mending, once. */
    public CandidacyView extend(String reference, String reason) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        candidacy.extend(Taking.by(actor, now).because(reason));
        new Words().needs("reason", reason, 1000).check();
        correspondence.toMerchant(candidacy, "cultivation.letter.extended", now, candidacy.dueOn());
        return CandidacyView.of(candidacy, actor);
    }

    /** Lets a candidacy lapse whose merchant let the time pass, as the system proposed. */
    public CandidacyView confirmLapse(String reference, String reason) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        new Words().mayHave("reason", reason, 1000).check();
        candidacy.confirmLapse(Taking.by(actor, now).because(Words.tidy(reason)));
        correspondence.toMerchant(candidacy, "cultivation.letter.lapsed", now);
        return CandidacyView.of(candidacy, actor);
    }

    private Eligibility keep(String reference, List<LookUp> lookUps, Actor actor, Moment now) {
        List<LookUp> given = lookUps == null ? List.of() : lookUps;
        Eligibility.check(given, rules.codes(), now.today());
        pictures.requireOf(reference, "picture", given.stream().map(LookUp::picture).filter(Objects::nonNull).toList());
        List<LookUp> known = records.lookUps(reference);
        Eligibility before = Eligibility.of(rules.codes(), known);
        List<LookUp> fresh = given.stream().filter(lookUp -> !lookUp.equals(before.found().get(lookUp.rule()))).toList();
        fresh.forEach(lookUp -> records.add(new EligibilityFinding(reference, lookUp, actor, now.at())));
        return before.with(fresh);
    }

    private String phoneFor(String given, Candidacy candidacy, Actor actor) {
        return Optional.ofNullable(Words.tidy(given))
                .or(() -> accounts.find(actor.account()).map(Account::phone))
                .or(() -> organs.find(candidacy.office()).map(office -> office.phone()))
                .orElse(null);
    }

    /** A defect of which the form has no field could not be put right. */
    private void requireKnown(String reference, List<Defect> defects) {
        Set<String> known = fields.of(reference).stream().map(FormFields.Field::code).collect(Collectors.toSet());
        Words words = new Words();
        for (int i = 0; defects != null && i < defects.size(); i++) {
            String field = defects.get(i).field();
            words.require(field == null || known.contains(field), "defects." + i + ".field", "cultivation.return.field");
        }
        words.check();
    }

    private static String inWords(List<Defect> defects) {
        if (defects == null) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < defects.size() && words.length() < 1500; i++) {
            words.append(i + 1).append(". ").append(defects.get(i).todo()).append('\n');
        }
        return words.toString().strip();
    }
}
