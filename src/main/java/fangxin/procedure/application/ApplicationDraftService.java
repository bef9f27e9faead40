package fangxin.procedure.application;

import fangxin.common.CheckDigit;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.merchant.Merchant;
import fangxin.merchant.MerchantRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.platform.persistence.SequenceCounters;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.Stage;
import fangxin.round.ApplicationRound;
import fangxin.round.RoundRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Service boundary for beginning and filling in an application (answers, self-checks, files), for the merchant or
 * for officers of the county office or the station on its behalf (代办). Answers, self-checks and files are saved one
 * by one.
 */
@Stateless
@RolesAllowed({RoleNames.MERCHANT, RoleNames.COUNTY_OFFICE, RoleNames.STATION})
public class ApplicationDraftService {
    private static final String USUAL = "SHOP";

    @Inject
    CandidacyRepository candidacies;

    @Inject
    ApplicationFormRepository forms;

    @Inject
    PublishedForms published;

    @Inject
    CompletenessCheck completeness;

    @Inject
    MerchantRepository merchants;

    @Inject
    RoundRepository rounds;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    TradeRepository trades;

    @Inject
    AgencyRepository agencies;

    @Inject
    AccountRepository accounts;

    @Inject
    FileStore store;

    @Inject
    SequenceCounters counters;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    DraftAccess drafts;

    /**
     * Opens a draft in a round and returns its reference number. What is known is filled in: for the merchant from its
     * account and from one earlier submission ({@link CarriedAnswersPolicy}), that of the shop which applies again or
     * otherwise its last one. Not found if the person acts neither for the merchant nor at its county office or
     * station, or names an earlier application without acting for the merchant. Refused if the round is closed, or does
     * not cover the merchant's office or the subject type, and while the merchant has on the same form another unnamed
     * draft, or a draft for the shop that applies again.
     *
     * @param chosen  id of the merchant; null means the only one for whom the person acts
     * @param wanted  subject type; null means a shop, or the only one that the round names
     * @param earlier reference of an application of the merchant for the same shop, whose answers alone are taken over,
     *                with the facts of its premises; null for another shop
     */
    public String open(String roundId, String chosen, String wanted, String earlier) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        String merchantId = chosen != null ? chosen : onlyMerchantOf(actor);
        Merchant merchant = merchants.byId(merchantId);
        Optional<String> station = stationOf(actor, merchant);
        if (!actor.holds(Role.MERCHANT, merchantId)
                && !actor.holds(Role.COUNTY_OFFICE, merchant.agency())
                && station.isEmpty()) {
            throw new NotFound(merchantId);
        }
        ApplicationRound round = rounds.byId(roundId);
        round.requireOpen(now.today());
        if (!round.terms().participation().offices().contains(merchant.agency())) {
            throw new RuleViolation(
                    "application.round.elsewhere",
                    agencies.byCode(merchant.agency()).name());
        }
        SubjectType subjectType = subjectTypeIn(round, wanted);
        merchants.lock(merchant);
        FormDefinition form =
                published.issueFor(subjectType.form(), round.terms().materials().form());
        Map<String, String> known = knownAnswers(actor, merchant, subjectType, form, earlier);
        forms.running(merchantId, roundId).stream()
                .filter(other -> other.stage() == Stage.DRAFT)
                .filter(other -> subjectTypes.byCode(other.subjectType()).form().equals(subjectType.form()))
                .filter(other -> {
                    Map<String, String> answers =
                            forms.of(other.reference()).content().answers();
                    return !answers.containsKey("signName")
                            || (earlier != null && EarlierShopsPolicy.isOneShop(answers, known));
                })
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolation("application.draft.open", other.reference());
                });
        Candidacy candidacy = new Candidacy(newReference(merchant.agency(), now), merchant, round, now.at());
        candidacy.describe(null, subjectType.code(), null, merchant.agency(), station.orElse(null));
        candidacies.add(candidacy);
        forms.add(new ApplicationForm(
                candidacy.reference(),
                form,
                published.pledgeIssueFor(form.form(), round.terms().materials().pledge()),
                known,
                now.at()));
        return candidacy.reference();
    }

    /**
     * Saves some answers as they were typed; they are validated when the application is submitted. Null or blank
     * removes an answer; a new office also removes the street, which belongs to the former one. Refused if the form
     * lacks the question, if an answer is too long, or if the application is not open.
     */
    public Instant save(String reference, Map<String, String> answers) {
        Candidacy candidacy = drafts.editable(reference);
        ApplicationForm form = forms.of(reference);
        FormDefinition definition = completeness.definition(form);
        Map<String, String> changed = new HashMap<>();
        answers.forEach((code, text) -> {
            Question question = definition
                    .question(code)
                    .orElseThrow(() -> RuleViolation.at(code, "application.question.unknown", code));
            String answer = question.normalised(text);
            if (answer != null && answer.length() > question.maximumLength()) {
                throw new RuleViolation(List.of(new Violation(
                        code, "application.answer.long", List.of(question.label(), question.maximumLength()))));
            }
            changed.put(code, answer);
        });
        if (changed.containsKey("agency")
                && !changed.containsKey("street")
                && !String.valueOf(changed.get("agency"))
                        .equals(form.content().answers().get("agency"))) {
            changed.put("street", null);
        }
        form.answer(changed, businessClock.now().at());
        describe(candidacy, form.content());
        return form.savedAt();
    }

    /**
     * Saves some self-checks: sheet and item code, with a full stop between, to yes or no; null removes an answer.
     * Refused if the sheets lack the item.
     */
    public Instant saveSelfChecks(String reference, Map<String, Boolean> answers) {
        Candidacy candidacy = drafts.editable(reference);
        ApplicationForm form = forms.of(reference);
        List<String> known = completeness.selfChecks(candidacy, form.content()).stream()
                .map(SelfCheck::key)
                .toList();
        answers.keySet().stream()
                .filter(key -> !known.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw RuleViolation.at(key, "application.question.unknown", key);
                });
        form.check(answers, businessClock.now().at());
        return form.savedAt();
    }

    /**
     * Adds a file to the draft. Refused if the form has no such evidence, or if the limit of files of this type is
     * reached.
     */
    public Attachment addEvidence(String reference, String type, String name, InputStream in) {
        drafts.editable(reference);
        ApplicationForm form = forms.of(reference);
        FormDefinition.EvidenceType evidenceType = completeness
                .definition(form)
                .evidence(type)
                .orElseThrow(() -> RuleViolation.at("type", "application.evidence.unknown", String.valueOf(type)));
        if (form.content().files(type).size() >= evidenceType.max()) {
            throw RuleViolation.at(type, "application.evidence.most", evidenceType.title(), evidenceType.max());
        }
        StoredFile file =
                store.store(reference, type, name, in, currentUser.actor().account());
        Attachment attachment = Attachment.of(file);
        form.add(attachment, businessClock.now().at());
        return attachment;
    }

    /** Removes a file from the draft. A file that an earlier submission contains stays stored. */
    public void removeEvidence(String reference, String fileId) {
        drafts.editable(reference);
        ApplicationForm form = forms.of(reference);
        Attachment attachment = form.content().file(fileId).orElseThrow(() -> new NotFound(fileId));
        form.remove(attachment, businessClock.now().at());
        boolean handedIn = forms.submissions(reference).stream()
                .anyMatch(submission -> submission.content().file(fileId).isPresent());
        if (!handedIn) {
            store.remove(store.byId(fileId));
        }
    }

    /**
     * Copies trade and subject type from the answers to the candidacy, so that lists show them before submission. The station
     * is set at submission.
     */
    private void describe(Candidacy candidacy, ApplicationContent content) {
        String trade = content.answers().get("trade");
        candidacy.describe(
                candidacy.premises().orElse(null),
                drafts.subjectTypeOf(candidacy, content.answers()),
                trades.find(trade).map(Trade::code).orElse(null),
                candidacy.office(),
                candidacy.station());
    }

    private static String onlyMerchantOf(Actor actor) {
        List<String> own = actor.placesAs(Role.MERCHANT).toList();
        if (own.size() != 1) {
            throw RuleViolation.at("merchant", "application.merchant.which");
        }
        return own.getFirst();
    }

    private Optional<String> stationOf(Actor actor, Merchant merchant) {
        return actor.placesAs(Role.STATION)
                .filter(station ->
                        merchant.agency().equals(agencies.byCode(station).parent()))
                .findFirst();
    }

    private Map<String, String> knownAnswers(
            Actor actor, Merchant merchant, SubjectType subjectType, FormDefinition form, String earlier) {
        Map<String, String> known = new HashMap<>();
        known.put("subjectType", subjectType.code());
        known.put("agency", merchant.agency());
        boolean own = actor.holds(Role.MERCHANT, merchant.id());
        if (earlier != null && !own) {
            throw new NotFound(earlier);
        }
        if (own) {
            Account account = accounts.byUsername(actor.account());
            known.put("contactName", account.name());
            known.put("contactPhone", account.phone());
            if (merchant.creditCode().isSoleTrader()) {
                known.put("legalPerson", account.name());
            }
            known.putAll(
                    earlier == null
                            ? forms.lastOf(merchant.id(), form.form())
                                    .map(last -> CarriedAnswersPolicy.of(last, form))
                                    .orElse(Map.of())
                            : CarriedAnswersPolicy.ofSameShop(submittedBy(merchant, earlier, form), form));
        }
        known.values().removeIf(value -> value == null || value.isBlank());
        known.keySet().removeIf(code -> form.question(code).isEmpty());
        return known;
    }

    /**
     * Returns the content that counts of an earlier application of a merchant, with the present sign and address of its
     * shop; not found if it is another's or on another form.
     */
    private ApplicationContent submittedBy(Merchant merchant, String earlier, FormDefinition form) {
        return candidacies
                .find(earlier)
                .filter(candidacy -> candidacy.merchant().id().equals(merchant.id()))
                .filter(candidacy -> forms.of(earlier).form().equals(form.form()))
                .flatMap(candidacy -> forms.counting(earlier)
                        .map(content -> content.answered(candidacy
                                .premises()
                                .map(shop -> Map.of("signName", shop.signName(), "address", shop.address()))
                                .orElse(Map.of()))))
                .orElseThrow(() -> new NotFound(earlier));
    }

    private SubjectType subjectTypeIn(ApplicationRound round, String wanted) {
        Set<String> named = round.terms().naming().titleWording().keySet();
        String code = wanted != null
                ? wanted
                : named.contains(USUAL) || named.size() != 1
                        ? USUAL
                        : named.iterator().next();
        return subjectTypes
                .find(code)
                .filter(subjectType -> named.contains(code))
                .orElseThrow(() -> RuleViolation.at("type", "application.subjectType.notNamed"));
    }

    private String newReference(String office, BusinessMoment now) {
        int year = now.today().getYear();
        long serial = counters.next("candidacy:" + office + ":" + year);
        return CheckDigit.append("%s%04d%06d".formatted(office, year, serial));
    }
}
