package fangxin.application;

import fangxin.RuleViolation;
import fangxin.RuleViolation.Violation;
import fangxin.Unknown;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.CandidacyView;
import fangxin.candidacy.Stage;
import fangxin.candidacy.Step;
import fangxin.candidacy.Taking;
import fangxin.criteria.Trade;
import fangxin.criteria.Trades;
import fangxin.evidence.FileStore;
import fangxin.evidence.StoredFile;
import fangxin.identity.Account;
import fangxin.identity.Accounts;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.merchant.Merchant;
import fangxin.merchant.Merchants;
import fangxin.merchant.Premises;
import fangxin.message.Outbox;
import fangxin.platform.CheckDigit;
import fangxin.platform.Counters;
import fangxin.round.Round;
import fangxin.round.Rounds;
import fangxin.territory.Organs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where merchants apply, or officers of the county's office or the station on their behalf (代办): a draft is
 * opened, filled in, signed, checked and handed in; later withdrawn, or its refusal put to review.
 */
@Stateless
@RolesAllowed({Roles.MERCHANT, Roles.COUNTY_OFFICE, Roles.STATION})
public class ApplicationDesk {
    private static final String FORM = "shop";
    private static final String PLEDGE = "PLEDGE";
    private static final int LONGEST_SIGNER = 40;
    private static final int LONGEST_REASON = 2000;

    @Inject
    Candidacies candidacies;
    @Inject
    ApplicationForms forms;
    @Inject
    Forms published;
    @Inject
    Completeness completeness;
    @Inject
    Merchants merchants;
    @Inject
    Rounds rounds;
    @Inject
    Trades trades;
    @Inject
    Organs organs;
    @Inject
    Accounts accounts;
    @Inject
    FileStore store;
    @Inject
    Counters counters;
    @Inject
    Outbox outbox;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /**
     * Opens a draft in a round and gives its reference number.
     *
     * @param chosen id of the merchant; null means the only one for whom the person speaks
     */
    public String open(String roundId, String chosen) {
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        String merchantId = chosen != null ? chosen : onlyMerchantOf(actor);
        Merchant merchant = merchants.byId(merchantId);
        Optional<String> station = stationAtWork(actor, merchant);
        if (!actor.holds(Role.MERCHANT, merchantId) && !actor.holds(Role.COUNTY_OFFICE, merchant.organ())
                && station.isEmpty()) {
            throw new Unknown(merchantId);
        }
        Round round = rounds.byId(roundId);
        round.requireOpen(now.today());
        if (!round.terms().organs().contains(merchant.organ())) {
            throw new RuleViolation("application.round.elsewhere", organs.byCode(merchant.organ()).name());
        }
        forms.running(merchantId, roundId).stream().filter(other -> other.stage() == Stage.DRAFT)
                .filter(other -> signNameOf(other).isEmpty()).findFirst().ifPresent(other -> {
                    throw new RuleViolation("application.draft.open", other.reference());
                });
        merchants.hold(merchant);
        Candidacy candidacy = new Candidacy(newReference(merchant.organ(), now), merchant, round, now.at());
        candidacy.describe(null, "SHOP", null, merchant.organ(), station.orElse(null));
        candidacies.add(candidacy);
        FormDefinition form = published.of(FORM, round.terms().form());
        forms.add(new ApplicationForm(candidacy.reference(), form, round.terms().pledge(), known(actor, merchant, form),
                now.at()));
        return candidacy.reference();
    }

    /** Keeps some answers as they were typed; they need not be right yet. A null or blank takes one out. */
    public Instant save(String reference, Map<String, String> answers) {
        Candidacy candidacy = editable(reference);
        ApplicationForm form = forms.held(reference);
        FormDefinition definition = completeness.definition(form);
        Map<String, String> changed = new HashMap<>();
        answers.forEach((code, text) -> {
            Question question = definition.question(code)
                    .orElseThrow(() -> RuleViolation.at(code, "application.question.unknown", code));
            String answer = question.normalised(text);
            if (answer != null && answer.length() > question.longest()) {
                throw new RuleViolation(List.of(new Violation(code, "application.answer.long",
                        List.of(question.label(), question.longest()))));
            }
            changed.put(code, answer);
        });
        if (changed.containsKey("organ") && !changed.containsKey("street")
                && !String.valueOf(changed.get("organ")).equals(form.content().answers().get("organ"))) {
            changed.put("street", null);
        }
        form.answer(changed, moments.now().at());
        describe(candidacy, form.content());
        return form.savedAt();
    }

    /** Keeps some self-checks: sheet and item code, with a full stop between, to yes or no. */
    public Instant saveSelfChecks(String reference, Map<String, Boolean> answers) {
        Candidacy candidacy = editable(reference);
        ApplicationForm form = forms.held(reference);
        List<String> known = completeness.selfChecks(candidacy, form.content()).stream().map(SelfCheck::key).toList();
        answers.keySet().stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw RuleViolation.at(key, "application.question.unknown", key);
        });
        form.check(answers, moments.now().at());
        return form.savedAt();
    }

    public Attachment addEvidence(String reference, String kindCode, String name, InputStream in) {
        editable(reference);
        ApplicationForm form = forms.held(reference);
        FormDefinition.Evidence kind = completeness.definition(form).evidence(kindCode)
                .orElseThrow(() -> RuleViolation.at("kind", "application.evidence.unknown", String.valueOf(kindCode)));
        if (form.content().files(kindCode).size() >= kind.max()) {
            throw RuleViolation.at(kindCode, "application.evidence.most", kind.title(), kind.max());
        }
        StoredFile file = store.store(reference, kindCode, name, in, signedIn.actor().account());
        Attachment attachment = Attachment.of(file);
        form.add(attachment, moments.now().at());
        return attachment;
    }

    /** Takes a file out of the draft. What was handed in once stays in the store. */
    public void removeEvidence(String reference, String fileId) {
        editable(reference);
        ApplicationForm form = forms.held(reference);
        Attachment attachment = form.content().file(fileId).orElseThrow(() -> new Unknown(fileId));
        form.remove(attachment, moments.now().at());
        boolean handedIn = forms.submissions(reference).stream()
                .anyMatch(submission -> submission.content().file(fileId).isPresent());
        if (!handedIn) {
            store.remove(store.byId(fileId));
        }
    }

    /** Signs the pledge with a finger: {@code picture} is the PNG data URL of what was drawn. */
    public Signature signPledge(String reference, String signer, String picture) {
        editable(reference);
        byte[] png = SignaturePicture.of(picture);
        return sign(reference, signer, Signature.By.FINGER, "signature.png", new ByteArrayInputStream(png));
    }

    /** Hands in the pledge as paper that was signed, stamped and photographed. */
    public Signature signPaper(String reference, String signer, String name, InputStream paper) {
        editable(reference);
        return sign(reference, signer, Signature.By.PAPER, name, paper);
    }

    /** What is missing or wrong; empty when it may be handed in. */
    public List<Violation> check(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireSeenBy(signedIn.actor());
        return completeness.faults(candidacy, forms.of(reference));
    }

    /**
     * Hands in the application, or hands it in again after a return.
     *
     * @param declared that all is true, by the person who hands it in
     */
    public CandidacyView submit(String reference, boolean declared) {
        Candidacy candidacy = editable(reference);
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        ApplicationForm form = forms.of(reference);
        if (candidacy.stage() == Stage.RETURNED) {
            if (candidacy.dueOn() != null && now.isAfter(candidacy.dueOn())) {
                throw new RuleViolation("application.resubmit.late", candidacy.dueOn());
            }
        } else {
            candidacy.round().requireOpen(now.today());
        }
        List<Violation> faults = new ArrayList<>(completeness.faults(candidacy, form));
        if (!declared) {
            faults.add(new Violation("declared", "application.declaration.missing", List.of()));
        }
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        Map<String, String> answers = form.content().answers();
        Merchant merchant = candidacy.merchant();
        merchants.hold(merchant);
        requireOnlyOne(candidacy, answers);
        Premises premises = premises(candidacy, answers);
        candidacy.take(Step.SUBMIT, taking(candidacy, actor, now));
        candidacy.describe(premises, answers.getOrDefault("kind", "SHOP"), answers.get("trade"), answers.get("organ"),
                organs.stationFor(answers.get("organ"), answers.get("street")).code());
        if (!candidacy.seenBy(actor)) {
            throw RuleViolation.at("street", "application.elsewhere", organs.byCode(candidacy.station()).name());
        }
        Submission submission = new Submission(reference, forms.submissions(reference).size() + 1, actor.account(),
                actor.name(), form.content(), now.at());
        forms.add(submission);
        outbox.write(answers.get("contactPhone"), "申报已提交 Application received",
                "“%s”的申报已收到，编号 %s。市场监管所将在 %s 前核实。 Your application for %s has been received under %s; it will be verified by %s."
                        .formatted(premises.signName(), reference, candidacy.dueOn(), premises.signName(), reference,
                                candidacy.dueOn()),
                "submitted:" + reference + ":" + submission.seq());
        return CandidacyView.of(candidacy, actor);
    }

    /** Takes an application back to change it, until the station has acted and while it can be handed in again. */
    public CandidacyView recall(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        candidacy.requireSeenBy(actor);
        if (forms.submissions(reference).size() < 2) {
            candidacy.round().requireOpen(now.today());
        }
        candidacy.recall(taking(candidacy, actor, now));
        return CandidacyView.of(candidacy, actor);
    }

    /** Withdraws the candidacy, at any time before naming. */
    public CandidacyView withdraw(String reference, String reason) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = signedIn.actor();
        candidacy.take(Step.WITHDRAW, taking(candidacy, actor, moments.now()).because(shortened(reason)));
        return CandidacyView.of(candidacy, actor);
    }

    /** Asks for a review (复查) of a refusal. */
    public CandidacyView askReview(String reference, String reason) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = signedIn.actor();
        candidacy.requireSeenBy(actor);
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.at("reason", "application.review.reason");
        }
        candidacy.askReview(taking(candidacy, actor, moments.now()).because(shortened(reason)));
        return CandidacyView.of(candidacy, actor);
    }

    private Signature sign(String reference, String signer, Signature.By by, String name, InputStream in) {
        String person = signer == null ? "" : signer.replaceAll("\\p{Cntrl}", " ").strip();
        if (person.isEmpty() || person.length() > LONGEST_SIGNER) {
            throw RuleViolation.at("signer", "application.pledge.signer", LONGEST_SIGNER);
        }
        ApplicationForm form = forms.held(reference);
        PledgeText pledge = published.pledge(form.pledgeIssue());
        String account = signedIn.actor().account();
        StoredFile file = store.store(reference, PLEDGE, name, in, account);
        Signature signature = new Signature(by, file.id(), pledge.issue(), pledge.hash(), person, moments.now().at(),
                account);
        form.sign(signature);
        return signature;
    }

    /** One shop has one candidacy in a round; a merchant with several shops has one for each. */
    private void requireOnlyOne(Candidacy candidacy, Map<String, String> answers) {
        forms.running(candidacy.merchant().id(), candidacy.round().id()).stream()
                .filter(other -> !other.reference().equals(candidacy.reference()) && other.stage() != Stage.DRAFT)
                .filter(other -> other.premises().filter(shop -> same(shop, answers)).isPresent())
                .findFirst().ifPresent(other -> {
                    throw RuleViolation.at("signName", "application.running", answers.get("signName"),
                            other.reference(), other.stage());
                });
    }

    private static boolean same(Premises shop, Map<String, String> answers) {
        return plain(shop.signName()).equals(plain(answers.get("signName")))
                || plain(shop.address()).equals(plain(answers.get("address")))
                        && shop.organ().equals(answers.get("organ"));
    }

    private Premises premises(Candidacy candidacy, Map<String, String> answers) {
        String signName = answers.get("signName");
        String organ = answers.get("organ");
        String address = answers.get("address");
        Premises premises = candidacy.premises()
                .or(() -> merchants.premisesOf(candidacy.merchant().id()).stream()
                        .filter(shop -> plain(shop.signName()).equals(plain(signName))
                                && plain(shop.address()).equals(plain(address))).findFirst())
                .orElseGet(() -> {
                    Premises shop = new Premises(candidacy.merchant(), signName, organ, answers.get("street"), address);
                    merchants.add(shop);
                    return shop;
                });
        premises.describe(signName, organ, answers.get("street"), address);
        Question.place(answers.get("location")).ifPresent(point -> premises.locate(point[0], point[1]));
        return premises;
    }

    /** A draft shows its trade and office before it is handed in; the station is found when it is. */
    private void describe(Candidacy candidacy, Content content) {
        String trade = content.answers().get("trade");
        candidacy.describe(candidacy.premises().orElse(null), content.answers().getOrDefault("kind", "SHOP"),
                trades.find(trade).map(Trade::code).orElse(null), candidacy.office(), candidacy.station());
    }

    private Candidacy editable(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = signedIn.actor();
        candidacy.requireSeenBy(actor);
        requireEditable(candidacy, actor);
        return candidacy;
    }

    private static void requireEditable(Candidacy candidacy, Actor actor) {
        if (Step.SUBMIT.hands().stream().noneMatch(hand -> hand.isOf(actor, candidacy))) {
            throw new RuleViolation("candidacy.step.actor");
        }
        if (!Step.SUBMIT.from().contains(candidacy.stage())) {
            throw new RuleViolation("application.fixed", candidacy.stage());
        }
    }

    private Taking taking(Candidacy candidacy, Actor actor, Moment now) {
        Taking taking = Taking.by(actor, now);
        return actor.holds(Role.MERCHANT, candidacy.merchant().id()) ? taking
                : taking.onBehalfOf(candidacy.merchant().name());
    }

    private static String onlyMerchantOf(Actor actor) {
        List<String> own = actor.placesAs(Role.MERCHANT).toList();
        if (own.size() != 1) {
            throw RuleViolation.at("merchant", "application.merchant.which");
        }
        return own.getFirst();
    }

    private Optional<String> stationAtWork(Actor actor, Merchant merchant) {
        return actor.placesAs(Role.STATION)
                .filter(station -> merchant.organ().equals(organs.byCode(station).parent())).findFirst();
    }

    private Map<String, String> known(Actor actor, Merchant merchant, FormDefinition form) {
        Map<String, String> known = new HashMap<>();
        known.put("kind", "SHOP");
        known.put("organ", merchant.organ());
        if (actor.holds(Role.MERCHANT, merchant.id())) {
            Account account = accounts.byUsername(actor.account());
            known.put("contactName", account.name());
            known.put("contactPhone", account.phone());
        }
        known.values().removeIf(value -> value == null || value.isBlank());
        known.keySet().removeIf(code -> form.question(code).isEmpty());
        return known;
    }

    private String newReference(String office, Moment now) {
        int year = now.today().getYear();
        long serial = counters.next("candidacy:" + office + ":" + year);
        return CheckDigit.append("%s%04d%06d".formatted(office, year, serial));
    }

    private String signNameOf(Candidacy candidacy) {
        return forms.of(candidacy.reference()).content().answers().getOrDefault("signName", "");
    }

    private static String shortened(String reason) {
        String plain = reason == null ? "" : reason.strip();
        return plain.isEmpty() ? null : plain.length() > LONGEST_REASON ? plain.substring(0, LONGEST_REASON) : plain;
    }

    /** A name or address without what people write one time and not the next. */
    private static String plain(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Punct}（）“”·、，。]", "").toLowerCase(java.util.Locale.ROOT);
    }
}
