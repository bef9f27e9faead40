package fangxin.procedure.application;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation.Violation;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.procedure.application.ApplicationViews.Case;
import fangxin.procedure.application.ApplicationViews.FileKind;
import fangxin.procedure.application.ApplicationViews.Overview;
import fangxin.procedure.application.ApplicationViews.Part;
import fangxin.procedure.application.ApplicationViews.PledgeSheet;
import fangxin.procedure.application.ApplicationViews.State;
import fangxin.procedure.application.ApplicationViews.TaskSheet;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
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

/** Reads the form for the person who fills it in: its parts, questions, files and pledge. */
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
    ApplicationPresenter sheets;

    @Inject
    CurrentUser signedIn;

    @Inject
    BusinessClock moments;

    public Overview overview(String reference) {
        Candidacy candidacy = seen(reference);
        Actor actor = signedIn.actor();
        ApplicationForm form = forms.of(reference);
        ApplicationContent content = form.content();
        List<Violation> faults = completeness.faults(candidacy, form);
        List<SelfCheck> checks = completeness.selfChecks(candidacy, content);
        int answered =
                (int) checks.stream().filter(check -> check.answer() != null).count();
        Set<String> faulty = faults.stream().map(Violation::field).collect(Collectors.toCollection(HashSet::new));
        Set<String> returned = faults.stream()
                .filter(fault -> fault.key().equals(Resubmission.UNTOUCHED))
                .map(Violation::field)
                .collect(Collectors.toSet());
        FormDefinition definition = completeness.definition(form);
        List<Part> parts = definition.tasks().stream()
                .map(task -> new Part(task.code(), task.title(), state(task, content, faulty, returned)))
                .toList();
        boolean filesWanting = definition.evidence().stream().anyMatch(kind -> faulty.contains(kind.code()));
        boolean filesReturned = definition.evidence().stream().anyMatch(kind -> returned.contains(kind.code()));
        boolean merchant = actor.holds(Role.MERCHANT, candidacy.merchant().id());
        BusinessMoment now = moments.now();
        return new Overview(
                reference,
                candidacy.merchant().name(),
                candidacy.merchant().creditCode().value(),
                candidacy.merchant().confirmed(),
                content.signName(candidacy),
                candidacy.round().title(),
                candidacy.round().opens(),
                candidacy.round().closes(),
                candidacy.stage(),
                candidacy.dueOn(),
                candidacy.dueProvisional(),
                now.daysLeft(candidacy.dueOn()),
                editable(candidacy, actor),
                !merchant,
                parts,
                answered == 0
                        ? State.NOT_STARTED
                        : answered < checks.size()
                                ? State.INCOMPLETE
                                : returned.contains("selfChecks") ? State.TO_CORRECT : State.DONE,
                answered,
                checks.size(),
                content.files().isEmpty()
                        ? State.NOT_STARTED
                        : filesReturned ? State.TO_CORRECT : filesWanting ? State.INCOMPLETE : State.DONE,
                returned.contains("pledge")
                        ? State.TO_CORRECT
                        : faulty.contains("pledge") ? State.NOT_STARTED : State.DONE,
                faults,
                forms.submissions(reference).size(),
                form.savedAt(),
                candidacy.submittedAt(),
                candidacy.openTo(actor));
    }

    /** One task to fill in, with unmasked answers: only for a person who may edit. */
    public TaskSheet task(String reference, String task) {
        Candidacy candidacy = filledIn(reference);
        ApplicationForm form = forms.of(reference);
        FormDefinition.Task wanted = completeness.definition(form).task(task).orElseThrow(() -> new NotFound(task));
        return sheets.sheet(wanted, candidacy, form.content(), false, true);
    }

    public List<SelfCheck> selfChecks(String reference) {
        return completeness.selfChecks(filledIn(reference), forms.of(reference).content());
    }

    public List<FileKind> files(String reference) {
        filledIn(reference);
        ApplicationForm form = forms.of(reference);
        return sheets.files(completeness.definition(form), form.content());
    }

    public PledgeSheet pledge(String reference) {
        return sheets.pledge(
                filledIn(reference), forms.of(reference), forms.of(reference).content(), false);
    }

    /** Everything that was filled in, to be looked through before it is handed in. */
    public Case draft(String reference) {
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

    private static State state(
            FormDefinition.Task task, ApplicationContent content, Set<String> faulty, Set<String> returned) {
        Map<String, String> answers = new HashMap<>(content.answers());
        boolean wrong = task.questions().stream().anyMatch(question -> faulty.contains(question.code()));
        if (!wrong) {
            return State.DONE;
        }
        if (task.questions().stream().anyMatch(question -> returned.contains(question.code()))) {
            return State.TO_CORRECT;
        }
        return task.questions().stream()
                        .map(Question::code)
                        .filter(code -> !Set.of("kind", "organ", "contactName", "contactPhone")
                                .contains(code))
                        .anyMatch(answers::containsKey)
                ? State.INCOMPLETE
                : State.NOT_STARTED;
    }

    private Candidacy seen(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireSeenBy(signedIn.actor());
        return candidacy;
    }

    /**
     * A candidacy whose form this reader fills in, or would if it were open: the merchant, or the county's officers.
     */
    private Candidacy filledIn(String reference) {
        Candidacy candidacy = seen(reference);
        if (PersonalDataPolicy.masked(candidacy, signedIn.actor())) {
            throw new NotFound(reference);
        }
        return candidacy;
    }

    private static boolean editable(Candidacy candidacy, Actor actor) {
        return Step.SUBMIT.from().contains(candidacy.stage())
                && Step.SUBMIT.hands().stream().anyMatch(hand -> hand.isOf(actor, candidacy));
    }
}
