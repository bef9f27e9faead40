package fangxin.procedure.application;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation.Violation;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.procedure.application.ApplicationViews.ApplicationOverview;
import fangxin.procedure.application.ApplicationViews.ApplicationPart;
import fangxin.procedure.application.ApplicationViews.ApplicationView;
import fangxin.procedure.application.ApplicationViews.EvidenceFiles;
import fangxin.procedure.application.ApplicationViews.PartState;
import fangxin.procedure.application.ApplicationViews.PledgeView;
import fangxin.procedure.application.ApplicationViews.TaskView;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.ReturnedFields;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Service boundary that shows the application form to the merchant or county officers who may read it unmasked: task
 * list with states and faults, questions, self-checks, files, pledge, and the draft as a whole.
 */
@Stateless
@PermitAll
public class ApplicationFormService {
    @Inject
    CandidacyRepository candidacies;

    @Inject
    ApplicationFormRepository forms;

    @Inject
    CompletenessCheck completeness;

    @Inject
    ReturnedFields fields;

    @Inject
    ApplicationPresenter sheets;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /**
     * Returns the task list of an application, with the state of each part and every violation; not found if the reader
     * cannot see the candidacy.
     */
    public ApplicationOverview overview(String reference) {
        Candidacy candidacy = findVisible(reference);
        Actor actor = currentUser.actor();
        ApplicationForm form = forms.of(reference);
        ApplicationContent content = form.content();
        List<Violation> faults = completeness.violations(candidacy, form);
        List<SelfCheck> checks = completeness.selfChecks(candidacy, content);
        int answered =
                (int) checks.stream().filter(check -> check.answer() != null).count();
        Set<String> faulty = faults.stream().map(Violation::field).collect(Collectors.toCollection(HashSet::new));
        Set<String> returned = faults.stream()
                .filter(fault -> fault.key().equals(Resubmission.UNTOUCHED))
                .map(Violation::field)
                .collect(Collectors.toSet());
        Set<String> named = candidacy.stage() == Stage.RETURNED ? Set.copyOf(fields.of(reference)) : Set.of();
        FormDefinition definition = completeness.definition(form);
        List<ApplicationPart> parts = definition.tasks().stream()
                .map(task -> new ApplicationPart(
                        task.code(),
                        task.title(),
                        done(
                                state(task, content, faulty, returned),
                                task.questions().stream().map(Question::code).anyMatch(named::contains))))
                .toList();
        boolean filesWanting = definition.evidence().stream().anyMatch(type -> faulty.contains(type.code()));
        boolean filesReturned = definition.evidence().stream().anyMatch(type -> returned.contains(type.code()));
        boolean filesNamed = definition.evidence().stream().anyMatch(type -> named.contains(type.code()));
        boolean merchant = actor.holds(Role.MERCHANT, candidacy.merchant().id());
        BusinessMoment now = businessClock.now();
        return new ApplicationOverview(
                reference,
                CandidacyView.CandidacyApplicant.of(candidacy.merchant()),
                content.signName(candidacy),
                new ApplicationViews.ApplicationPeriod(
                        candidacy.round().id(),
                        candidacy.round().title(),
                        candidacy.round().opens(),
                        candidacy.round().closes()),
                candidacy.stage(),
                CandidacyView.CandidacyDeadline.of(candidacy),
                candidacy.stage().daysLeft(candidacy.dueOn(), now),
                new ApplicationViews.ApplicationPermissions(
                        isEditable(candidacy, actor), !merchant, candidacy.stepsOpenTo(actor)),
                new ApplicationViews.ApplicationParts(
                        parts,
                        answered == 0
                                ? PartState.NOT_STARTED
                                : answered < checks.size()
                                        ? PartState.INCOMPLETE
                                        : returned.contains("selfChecks")
                                                ? PartState.TO_CORRECT
                                                : done(PartState.DONE, named.contains("selfChecks")),
                        answered,
                        checks.size(),
                        content.files().isEmpty()
                                ? PartState.NOT_STARTED
                                : filesReturned
                                        ? PartState.TO_CORRECT
                                        : filesWanting ? PartState.INCOMPLETE : done(PartState.DONE, filesNamed),
                        returned.contains("pledge")
                                ? PartState.TO_CORRECT
                                : faulty.contains("pledge")
                                        ? PartState.NOT_STARTED
                                        : done(PartState.DONE, named.contains("pledge"))),
                faults,
                new ApplicationViews.SubmissionHistory(
                        forms.submissions(reference).size(), form.savedAt(), candidacy.submittedAt()));
    }

    /** Returns the questions with unmasked answers, by task; not found for a reader to whom personal data is masked. */
    public List<TaskView> tasks(String reference) {
        Candidacy candidacy = filledIn(reference);
        ApplicationForm form = forms.of(reference);
        return completeness.definition(form).tasks().stream()
                .map(task -> sheets.sheet(task, candidacy, form.content(), false, true))
                .toList();
    }

    /** Returns the self-checks of the draft; not found for a reader to whom personal data is masked. */
    public List<SelfCheck> selfChecks(String reference) {
        return completeness.selfChecks(filledIn(reference), forms.of(reference).content());
    }

    /** Returns the files of the draft by type of evidence; not found for a reader to whom personal data is masked. */
    public List<EvidenceFiles> files(String reference) {
        filledIn(reference);
        ApplicationForm form = forms.of(reference);
        return sheets.files(completeness.definition(form), form.content());
    }

    /** Returns the pledge and its signature; not found for a reader to whom personal data is masked. */
    public PledgeView pledge(String reference) {
        return sheets.pledge(
                filledIn(reference), forms.of(reference), forms.of(reference).content(), false);
    }

    /** Returns the whole draft for a last check before submission, with the differences to the submission before. */
    public ApplicationView draft(String reference) {
        Candidacy candidacy = filledIn(reference);
        ApplicationForm form = forms.of(reference);
        List<Submission> submissions = forms.submissions(reference);
        return sheets.read(
                candidacy,
                form,
                form.content(),
                submissions,
                submissions.isEmpty() ? null : submissions.getLast().content(),
                false);
    }

    /** A part that is done and that the return notice names has been corrected. */
    private static PartState done(PartState state, boolean named) {
        return state == PartState.DONE && named ? PartState.CORRECTED : state;
    }

    private static PartState state(
            FormDefinition.FormTask task, ApplicationContent content, Set<String> faulty, Set<String> returned) {
        Map<String, String> answers = new HashMap<>(content.answers());
        boolean wrong = task.questions().stream().anyMatch(question -> faulty.contains(question.code()));
        if (!wrong) {
            return PartState.DONE;
        }
        if (task.questions().stream().anyMatch(question -> returned.contains(question.code()))) {
            return PartState.TO_CORRECT;
        }
        return task.questions().stream()
                        .map(Question::code)
                        .filter(code -> !Set.of("subjectType", "agency", "contactName", "contactPhone")
                                .contains(code))
                        .anyMatch(answers::containsKey)
                ? PartState.INCOMPLETE
                : PartState.NOT_STARTED;
    }

    private Candidacy findVisible(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireVisibleTo(currentUser.actor());
        return candidacy;
    }

    /**
     * Returns the candidacy, if this reader can read its form unmasked: the merchant, or the officers of the county
     * while the candidacy is with them. Not found otherwise.
     */
    private Candidacy filledIn(String reference) {
        Candidacy candidacy = findVisible(reference);
        if (PersonalDataPolicy.isMasked(candidacy, currentUser.actor())) {
            throw new NotFound(reference);
        }
        return candidacy;
    }

    private static boolean isEditable(Candidacy candidacy, Actor actor) {
        return Step.SUBMIT.from().contains(candidacy.stage())
                && Step.SUBMIT.parties().stream().anyMatch(party -> party.isOf(actor, candidacy));
    }
}
