package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.SecondOfficer;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.candidacy.AssistedAcceptancePolicy;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyNotifier;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.ResponsibleParty;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary for the initial review (初审) by the county office: eligibility look-ups, return for completion,
 * closing of defects, acceptance into cultivation, decline, extension, lapse, with what each page offers to fill in.
 */
@Stateless
@RolesAllowed(RoleNames.COUNTY_OFFICE)
public class InitialReviewService {
    @Inject
    CandidacyRepository candidacies;

    @Inject
    CultivationRepository records;

    @Inject
    EligibilityRules rules;

    @Inject
    EligibilityEvidenceFinder registers;

    @Inject
    DefectTargets fields;

    @Inject
    UsualDefectRepository usual;

    @Inject
    FileStore files;

    @Inject
    CasePhotos pictures;

    @Inject
    AccountRepository accounts;

    @Inject
    AgencyRepository agencies;

    @Inject
    AssistedAcceptancePolicy acceptance;

    @Inject
    CandidacyNotifier correspondence;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /**
     * Returns the application (退回补正) with all defects in one notice (一次性告知, 行政许可法 第三十二条), and notifies the merchant.
     * Refused if a defect is incomplete or names a field that the form lacks. A defect that an earlier notice could
     * have named is accepted and marked.
     */
    public CandidacyView returnForCompletion(String reference, ApplicationReturnInput input) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        candidacy.take(Step.RETURN, StepContext.by(actor, now).because(describe(input.defects())));
        List<Defect> defects = Constraints.check(input).defects();
        requireKnown(reference, defects);
        requireExamples(reference, defects);
        WorkSubject subject = WorkSubject.of(candidacy);
        List<ApplicationReturnNotice> earlier = records.of(ApplicationReturnNotice.class, subject);
        ApplicationReturnNotice notice = new ApplicationReturnNotice(
                subject,
                defects,
                earlier,
                candidacy.dueOn(),
                phoneFor(input.phone(), candidacy, actor),
                actor,
                now.at());
        records.add(notice);
        correspondence.notifyMerchant(
                candidacy,
                "cultivation.letter.returned",
                now,
                defects.size(),
                notice.dueOn(),
                actor.name(),
                notice.phone());
        return CandidacyView.of(candidacy, actor);
    }

    /**
     * Closes one defect of the newest return notice (销项). Refused after the decision on the application, and for a
     * notice that was recalled or replaced. A repeated closing changes nothing.
     */
    public void closeDefect(String reference, DefectClosingInput input) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        if (!ResponsibleParty.COUNTY_OFFICE.isOf(actor, candidacy)) {
            throw new RuleViolation("candidacy.step.actor");
        }
        Constraints.check(input);
        WorkSubject subject = WorkSubject.of(candidacy);
        List<ApplicationReturnNotice> notices = records.of(ApplicationReturnNotice.class, subject);
        ApplicationReturnNotice notice = notices.stream()
                .filter(each -> each.ordinal() == input.notice())
                .findFirst()
                .orElseThrow(() -> new NotFound(reference + "." + input.notice()));
        int item = notice.requireItem(input.item());
        if (!DefectStatePolicy.isClosable(candidacy.stage()) || !DefectStatePolicy.isNewest(notice, notices)) {
            throw RuleViolation.conflict("cultivation.defect.settled");
        }
        if (records.of(DefectClosing.class, subject).stream().noneMatch(closing -> closing.isOf(notice, item))) {
            records.add(
                    new DefectClosing(notice, item, actor, businessClock.now().at()));
        }
    }

    /** Returns whether the reader can close defects of a case. */
    @RolesAllowed(RoleNames.CASE_READER)
    public boolean mayCloseDefects(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        return ResponsibleParty.COUNTY_OFFICE.isOf(actor, candidacy) && DefectStatePolicy.isClosable(candidacy.stage());
    }

    /**
     * Returns the officer who accepts the application in place of the officer who filed it; empty for every other
     * officer.
     */
    public Optional<SecondOfficer> secondOfficer(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        return acceptance.secondFor(candidacy, actor, businessClock.now().today());
    }

    /** Returns the parts of the application that a defect can concern. */
    public List<DefectTargets.DefectTarget> fields(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireVisibleTo(currentUser.actor());
        return fields.of(reference);
    }

    /** Returns the usual defects that the application can have. */
    public List<UsualDefect> usualDefects(String reference) {
        List<String> known =
                fields(reference).stream().map(DefectTargets.DefectTarget::code).toList();
        return usual.defects(candidacies.byReference(reference).office()).stream()
                .filter(defect -> known.contains(defect.field()))
                .toList();
    }

    /** Returns the phone number of a return notice for which the officer enters none. */
    public String phone(String reference) {
        Actor actor = currentUser.actor();
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireVisibleTo(actor);
        return phoneFor(null, candidacy, actor);
    }

    /** Returns the source that the page offers for the look-up of each condition, by code of the condition. */
    public Map<String, String> usualSources(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        return UsualSourcePolicy.of(records.sources(candidacy.round().id(), candidacy.office()), actor.account());
    }

    /** Parses the ground and the reason of a decline from the text in which the journal stores both. */
    public DeclineInput declined(String reference, String text) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireVisibleTo(currentUser.actor());
        return grounds(reference).stream()
                .map(EligibilityRules.EligibilityRule::code)
                .flatMap(ground -> Stream.of(reasonText(candidacy, ground, ""))
                        .filter(beginning -> !beginning.isEmpty() && text.startsWith(beginning))
                        .map(beginning -> new DeclineInput(ground, text.substring(beginning.length()))))
                .findFirst()
                .orElseGet(() -> new DeclineInput(null, text));
    }

    /** Returns the conditions and vetoes that can be the ground of a decline. */
    public List<EligibilityRules.EligibilityRule> grounds(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireVisibleTo(currentUser.actor());
        return Stream.concat(rules.of(candidacy.round().terms()).stream(), rules.vetoes().stream())
                .toList();
    }

    /**
     * Saves look-ups without a decision; an unchanged look-up is not stored again. Refused to anyone but the county
     * office and the office that accepts in its place, and if the application cannot be returned any more.
     */
    public Eligibility recordEligibility(String reference, List<EligibilityCheck> checks) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        if (!ResponsibleParty.COUNTY_OFFICE.isOf(actor, candidacy)
                && !ResponsibleParty.ACCEPTANCE_OFFICE.isOf(actor, candidacy)) {
            throw new RuleViolation("candidacy.step.actor");
        }
        candidacy.requireOpen(Step.RETURN);
        BusinessMoment now = businessClock.now();
        return record(reference, checks, registers.of(candidacy, now), actor, now);
    }

    /**
     * Accepts the candidacy into cultivation (初审通过), with the look-ups that were not saved before. Refused unless E1 to
     * E5 are all looked up and none is NOT_MET, while the merchant's account is not confirmed (已核验), and to the officer
     * who filed it on behalf of the merchant.
     */
    public CandidacyView accept(String reference, AcceptanceInput input) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        candidacy.take(
                Step.ACCEPT,
                StepContext.by(actor, now).because(Constraints.check(input).note()));
        acceptance.check(candidacy, actor, now.today());
        Map<String, EligibilityEvidence> answers = registers.of(candidacy, now);
        record(reference, input.eligibility(), answers, actor, now).requireMet(answers);
        if (!candidacy.merchant().isConfirmed()) {
            throw new RuleViolation("cultivation.accept.unconfirmed");
        }
        correspondence.notifyMerchant(candidacy, "cultivation.letter.accepted", now, candidacy.dueOn());
        return CandidacyView.of(candidacy, actor);
    }

    /**
     * Declines the candidacy (初审不通过); the merchant can ask for a review. Refused without a reason.
     */
    public CandidacyView decline(String reference, DeclineInput input) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        candidacy.take(
                Step.DECLINE,
                StepContext.by(actor, now).because(reasonText(candidacy, input.ground(), input.reason())));
        Constraints.check(input);
        correspondence.notifyMerchant(candidacy, "cultivation.letter.declined", now, input.reason(), candidacy.dueOn());
        return CandidacyView.of(candidacy, actor);
    }

    /** Returns the reason as the merchant reads it: the title of the condition or veto, then the officer's text. */
    private String reasonText(Candidacy candidacy, String ground, String reason) {
        Stream<String> condition = rules.of(candidacy.round().terms()).stream()
                .filter(rule -> rule.code().equals(ground))
                .map(rule -> Messages.message(Locale.CHINESE, "cultivation.decline.condition", rule.title(), reason));
        Stream<String> veto = rules.vetoes().stream()
                .filter(rule -> rule.code().equals(ground))
                .map(rule -> Messages.message(Locale.CHINESE, "cultivation.decline.veto", rule.title(), reason));
        return Stream.concat(condition, veto).findFirst().orElse(reason);
    }

    /** Extends the merchant's time for corrections (延长补正期限), once, with a reason. */
    public CandidacyView extend(String reference, StepReasonInput input) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        candidacy.extend(StepContext.by(actor, now).because(input.reason()));
        Constraints.check(input);
        correspondence.notifyMerchant(candidacy, "cultivation.letter.extended", now, candidacy.dueOn());
        return CandidacyView.of(candidacy, actor);
    }

    /** Confirms the lapse (确认逾期终止) that the system has proposed; refused if it has not. The reason is optional. */
    public CandidacyView confirmLapse(String reference, StepRemarkInput input) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        Constraints.check(input);
        candidacy.confirmLapse(StepContext.by(actor, now).because(input.reason()));
        correspondence.notifyMerchant(candidacy, "cultivation.letter.lapsed", now);
        return CandidacyView.of(candidacy, actor);
    }

    private Eligibility record(
            String reference,
            List<EligibilityCheck> checks,
            Map<String, EligibilityEvidence> answers,
            Actor actor,
            BusinessMoment now) {
        List<EligibilityCheck> given = checks == null ? List.of() : checks;
        Eligibility.check(given, rules.codes(), answers, now.today());
        pictures.requireOf(
                reference,
                "picture",
                given.stream()
                        .map(EligibilityCheck::picture)
                        .filter(Objects::nonNull)
                        .toList());
        WorkSubject subject = WorkSubject.candidacy(reference);
        List<EligibilityCheck> known = records.checksOf(subject);
        Eligibility before = Eligibility.of(rules.codes(), known);
        List<EligibilityCheck> fresh = given.stream()
                .filter(check -> !check.equals(before.found().get(check.rule())))
                .toList();
        fresh.forEach(check -> records.add(new EligibilityFinding(subject.copy(), check, actor, now.at())));
        return before.with(fresh);
    }

    private String phoneFor(String given, Candidacy candidacy, Actor actor) {
        return Optional.ofNullable(given)
                .or(() -> accounts.find(actor.account()).map(Account::phone))
                .or(() -> agencies.find(candidacy.office()).map(office -> office.phone()))
                .orElse(null);
    }

    /** Refuses a defect whose field the form lacks: the merchant could not correct it. */
    private void requireKnown(String reference, List<Defect> defects) {
        Set<String> known = fields.of(reference).stream()
                .map(DefectTargets.DefectTarget::code)
                .collect(Collectors.toSet());
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < defects.size(); i++) {
            String field = defects.get(i).field();
            errors.refuse(
                    field != null && !known.contains(field), "defects." + i + ".field", "cultivation.return.field");
        }
        errors.check();
    }

    /** Refuses an example picture that is neither one of the usual defects nor of this candidacy. */
    private void requireExamples(String reference, List<Defect> defects) {
        List<String> named =
                defects.stream().map(Defect::picture).filter(Objects::nonNull).toList();
        if (!named.isEmpty()) {
            Set<String> examples = files.of(UsualDefectFileAccess.PICTURES).stream()
                    .map(StoredFile::id)
                    .collect(Collectors.toSet());
            pictures.requireOf(
                    reference,
                    "defects",
                    named.stream().filter(each -> !examples.contains(each)).toList());
        }
    }

    private static String describe(List<Defect> defects) {
        if (defects == null) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < defects.size() && words.length() < 1500; i++) {
            if (defects.get(i) != null) {
                words.append(i + 1)
                        .append(". ")
                        .append(defects.get(i).correction())
                        .append('\n');
            }
        }
        return words.toString().strip();
    }
}
