package fangxin.casework.appraisal;

import fangxin.casework.appraisal.AppraisalRepository.CountedAppraisal;
import fangxin.casework.appraisal.AppraisalViews.AgencyAppraisals;
import fangxin.casework.appraisal.AppraisalViews.AppraisableStep;
import fangxin.casework.appraisal.AppraisalViews.AppraisalAnswer;
import fangxin.casework.appraisal.AppraisalViews.AppraisalCase;
import fangxin.casework.appraisal.AppraisalViews.AppraisalFigures;
import fangxin.casework.appraisal.AppraisalViews.AppraisalTermsView;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.JournalEntry;
import fangxin.procedure.candidacy.Step;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Service boundary for appraisals (好差评): merchants appraise finished steps, offices read and answer the bad ones,
 * everyone reads the figures; it also explains the last day of a call-back.
 */
@Stateless
@RolesAllowed(RoleNames.COUNTY_OFFICE)
public class AppraisalService {
    @Inject
    AppraisalRepository appraisals;

    @Inject
    AppraisalTermsRepository terms;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    AgencyRepository agencies;

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the finished steps that the caller's merchants can appraise, the newest first. */
    @RolesAllowed(RoleNames.MERCHANT)
    public List<AppraisableStep> appraisable() {
        Instant now = businessClock.now().at();
        List<AppraisalTerms> issues = terms.all();
        Duration longest = issues.stream()
                .map(AppraisalTerms::openFor)
                .max(Duration::compareTo)
                .orElseThrow();
        List<JournalEntry> entries = appraisals
                .appraisable(
                        currentUser.actor().placesAs(Role.MERCHANT).toList(),
                        AppraisalPolicy.APPRAISED,
                        now.minus(longest))
                .stream()
                .filter(entry -> AppraisalPolicy.isOpen(
                        entry.step(), entry.recordedAt(), AppraisalPolicy.termsOf(entry.recordedAt(), issues), now))
                .toList();
        Map<String, LocalizedText> names = entries.isEmpty() ? Map.of() : agencies.names();
        return entries.stream()
                .map(entry -> step(
                        candidacies.of(entry.subject()),
                        entry.seq(),
                        entry.step(),
                        AppraisalPolicy.appraised(
                                entry.step(),
                                entry.place(),
                                candidacies.of(entry.subject()).office()),
                        entry.recordedAt(),
                        names))
                .toList();
    }

    /**
     * Appraises a finished step. Refused where the step cannot be appraised (any more), and with 409 where it was
     * appraised before.
     *
     * @return the last day of the call-back; empty unless the appraisal is bad
     */
    @RolesAllowed(RoleNames.MERCHANT)
    public Optional<LocalDate> appraise(AppraisalInput input) {
        Constraints.check(input);
        Candidacy candidacy = candidacies.findForUpdate(input.reference());
        Actor actor = currentUser.actor();
        if (!actor.holds(Role.MERCHANT, candidacy.merchant().id())) {
            throw new NotFound(input.reference());
        }
        BusinessMoment now = businessClock.now();
        AppraisalTerms current = terms.current();
        JournalEntry entry = AppraisalPolicy.entry(candidacy, input.seq())
                .orElseThrow(() -> new RuleViolation("appraisal.closed", current.openDays()));
        AppraisalTerms ofStep = terms.inForceAt(entry.recordedAt());
        if (!AppraisalPolicy.isOpen(entry.step(), entry.recordedAt(), ofStep, now.at())) {
            throw new RuleViolation("appraisal.closed", ofStep.openDays());
        }
        if (appraisals.exists(input.reference(), input.seq())) {
            throw new RuleViolation(RuleViolation.Status.CONFLICT, "appraisal.done");
        }
        Appraisal appraisal = new Appraisal(candidacy, entry, input, current, actor, now);
        appraisals.add(appraisal);
        return Optional.ofNullable(appraisal.dueOn());
    }

    /** Finds one bad appraisal; it is not found unless the caller's office follows it up. */
    public AppraisalCase find(String id) {
        return view(requireFollowedUp(appraisals.byId(id)), businessClock.now(), agencies.names());
    }

    /**
     * Returns the reason of the last day for the call-back. Not found unless the caller's office follows the appraisal
     * up.
     */
    public DeadlineReason deadline(String id) {
        Appraisal appraisal = requireFollowedUp(appraisals.byId(id));
        return appraisal.callBackReason(
                terms.inForceAt(appraisal.appraisedAt()), businessClock.now().calendar());
    }

    /** Returns the terms in force, for the merchant who appraises. */
    @RolesAllowed(RoleNames.MERCHANT)
    public AppraisalTermsView terms() {
        return AppraisalTermsView.of(terms.current());
    }

    /** Records the call-back. Refused where it was recorded before. */
    public AppraisalCase answer(String id, AppraisalAnswerInput input) {
        Constraints.check(input);
        Appraisal appraisal = requireFollowedUp(appraisals.findForUpdate(id));
        BusinessMoment now = businessClock.now();
        appraisal.answer(input.answer(), currentUser.actor(), now.at());
        return view(appraisal, now, agencies.names());
    }

    private Appraisal requireFollowedUp(Appraisal appraisal) {
        Actor actor = currentUser.actor();
        Set<String> offices = actor.placesAs(Role.COUNTY_OFFICE).collect(Collectors.toSet());
        Candidacy candidacy = appraisal.candidacy();
        UnaryOperator<String> present = agencies.present();
        if (!appraisal.satisfaction().isBad()
                || actor.isRecusedFrom(candidacy.merchant().id())
                || !AppraisalPolicy.isFollowedUpBy(
                        offices,
                        agencies.cityOffices(),
                        present.apply(appraisal.agency()),
                        present.apply(candidacy.round().owner()),
                        present.apply(candidacy.office()))) {
            throw new NotFound(appraisal.id());
        }
        return appraisal;
    }

    /**
     * Returns the public figures of this year, by agency in the order of the codes; see
     * {@link AppraisalPolicy#published}.
     */
    @PermitAll
    public AppraisalFigures figures() {
        LocalDate first = businessClock.now().today().withDayOfYear(1);
        AppraisalTerms termsOfYear = terms.inForceAt(BusinessMoment.startOf(first));
        Map<String, List<CountedAppraisal>> counted = appraisals.since(BusinessMoment.startOf(first)).stream()
                .collect(Collectors.groupingBy(CountedAppraisal::agency, TreeMap::new, Collectors.toList()));
        Map<String, LocalizedText> names = agencies.names();
        return new AppraisalFigures(
                first.getYear(),
                termsOfYear.publishedTogether(),
                counted.entrySet().stream()
                        .map(agency -> AgencyAppraisals.of(
                                agency.getKey(),
                                names.get(agency.getKey()),
                                AppraisalPolicy.published(agency.getValue(), termsOfYear)))
                        .filter(agency -> agency.total() > 0)
                        .toList());
    }

    private AppraisalCase view(Appraisal appraisal, BusinessMoment now, Map<String, LocalizedText> names) {
        return new AppraisalCase(
                appraisal.id(),
                step(
                        appraisal.candidacy(),
                        appraisal.seq(),
                        appraisal.step(),
                        appraisal.agency(),
                        appraisal.appraisedAt(),
                        names),
                appraisal.satisfaction(),
                appraisal.reasons(),
                appraisal.remark(),
                appraisal.appraisedAt(),
                accounts.find(appraisal.account())
                        .map(AppraisalService::contact)
                        .orElse(null),
                appraisal.dueOn(),
                appraisal.isDueProvisional(),
                now.daysLeft(appraisal.dueOn()),
                appraisal.answer() == null
                        ? null
                        : new AppraisalAnswer(appraisal.answer(), appraisal.answeredName(), appraisal.answeredAt()),
                appraisal.candidacy().isVisibleTo(currentUser.actor()));
    }

    private static String contact(Account account) {
        return account.name() + " " + account.contact();
    }

    private static AppraisableStep step(
            Candidacy candidacy, int seq, Step step, String agency, Instant takenAt, Map<String, LocalizedText> names) {
        return new AppraisableStep(candidacy.reference(), seq, candidacy.signName(), step, names.get(agency), takenAt);
    }
}
