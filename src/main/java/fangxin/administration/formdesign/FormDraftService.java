package fangxin.administration.formdesign;

import fangxin.administration.AuditEntry;
import fangxin.administration.AuditLog;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.drafting.ConcurrentChange;
import fangxin.organization.drafting.PublicationView;
import fangxin.organization.drafting.ScheduledPublication;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.application.ApplicationPresenter;
import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.application.PledgeText;
import fangxin.procedure.application.PublishedForms;
import fangxin.procedure.application.Question;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary for drafts of application forms: creates one as a copy of a published form, changes it, undoes
 * changes, previews, publishes or discards it, and takes a publication back until the form becomes public. An edit
 * names the revision on which it is based. Forms are valid in the whole city, so only administrators of the city office
 * write and read their drafts; other administrators read which forms there are, and for them a draft does not exist.
 */
@Stateless
@RolesAllowed(RoleNames.ADMINISTRATOR)
public class FormDraftService {
    /** Name of the part of a draft that contains its pledge. */
    public static final String PLEDGE = FormDraft.WORDING;

    /**
     * Form with its issues, newest first.
     *
     * @param subjectTypes names of the subject types that use it
     * @param writing while a next edition is being written
     */
    public record FormSummary(
            @NotNull String form,
            @NotNull List<LocalizedText> subjectTypes,
            @NotNull List<Integer> issues,
            boolean writing,
            String origin,
            Instant savedAt) {}

    /**
     * Draft of a form as it is shown.
     *
     * @param revision    grows with every change
     * @param problems    violations that prevent the publication of the draft
     * @param undo        the part whose last change the reader can undo, or null
     * @param publication the publication that waits, or null
     */
    public record FormDraftView(
            @NotNull String form,
            @NotNull String origin,
            int revision,
            FormDefinition definition,
            PledgeText pledge,
            @NotNull Instant savedAt,
            @NotNull List<FormProblem> problems,
            String undo,
            PublicationView publication) {}

    /** @param place code of the question or file, or pledge; null for the whole */
    public record FormProblem(String place, @NotNull LocalizedText sentence) {}

    /** Form as an applicant will see it: the questions with their choices, the files, and the pledge. */
    public record FormPreview(
            List<ApplicationViews.TaskView> tasks, List<FormDefinition.EvidenceType> evidence, PledgeText pledge) {}

    /** @param revision that of the draft with these changes */
    public record ConcurrentChanges(int revision, List<ConcurrentChange> changes) {}

    /** A question as it would be saved, with its violations. */
    public record QuestionPreview(Question question, List<Violation> problems) {}

    /** A type of evidence as it would be saved, with its violations. */
    public record EvidencePreview(FormDefinition.EvidenceType evidence, List<Violation> problems) {}

    @Inject
    FormDraftRepository drafts;

    @Inject
    PublishedForms forms;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    ApplicationPresenter applications;

    @Inject
    AuditLog auditLog;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the forms that are published or, for administrators of the city office, being written. */
    public List<FormSummary> forms() {
        Map<String, FormDraft> writing = currentUser.actor().administersAll()
                ? drafts.all().stream().collect(Collectors.toMap(FormDraft::form, Function.identity()))
                : Map.of();
        Map<String, List<LocalizedText>> filledIn = subjectTypes.namesByForm();
        Map<String, List<Integer>> issues = forms.issues();
        return Stream.concat(issues.keySet().stream(), writing.keySet().stream())
                .distinct()
                .sorted()
                .map(code -> line(
                        code,
                        filledIn.getOrDefault(code, List.of()),
                        issues.getOrDefault(code, List.of()),
                        writing.get(code)))
                .toList();
    }

    private static FormSummary line(String code, List<LocalizedText> of, List<Integer> issues, FormDraft draft) {
        return new FormSummary(
                code,
                of,
                issues,
                draft != null,
                draft == null ? null : draft.origin(),
                draft == null ? null : draft.savedAt());
    }

    /**
     * Creates the draft of the next edition of a form, or of the first edition of a new one, as a copy of an existing
     * form.
     */
    public FormDraftView begin(String form, String from) {
        currentUser.actor().requireAdministersAll();
        if (!forms.codes().contains(from)) {
            throw RuleViolation.at("from", "formdesign.from");
        }
        if (drafts.find(form).isPresent()) {
            throw RuleViolation.at("form", "formdesign.draft.there", form);
        }
        FormDefinition copied = forms.of(from, forms.newestIssue(from));
        FormDraft draft = new FormDraft(form, copied, forms.newestPledge(from), currentUser.actor(), now());
        drafts.add(draft);
        auditLog.record(AuditEntry.AuditAction.SAVE_FORM_DRAFT, form, draft.origin());
        return view(draft);
    }

    public FormDraftView draft(String form) {
        return view(existing(form));
    }

    /**
     * Saves a question; a new one is given a code where it has none.
     *
     * @param basedOn the revision that the person has read, also in the following ones
     */
    public FormDraftView put(String form, String task, Question question, int basedOn) {
        return changedAsRead(
                form,
                question.code(),
                basedOn,
                draft -> draft.put(task, question, published(draft), currentUser.actor(), now()));
    }

    /** Saves a question from the input of a form, without the details that its type of answer does not have. */
    public FormDraftView enter(String form, String task, Question question, int basedOn) {
        return put(form, task, QuestionFields.applying(question), basedOn);
    }

    public FormDraftView put(String form, FormDefinition.EvidenceType evidence, int basedOn) {
        return changedAsRead(
                form,
                evidence.code(),
                basedOn,
                draft -> draft.put(evidence, published(draft), currentUser.actor(), now()));
    }

    public FormDraftView removeQuestion(String form, String code, int basedOn) {
        return changedAsRead(form, code, basedOn, draft -> draft.removeQuestion(code, currentUser.actor(), now()));
    }

    public FormDraftView removeEvidence(String form, String code, int basedOn) {
        return changedAsRead(form, code, basedOn, draft -> draft.removeEvidence(code, currentUser.actor(), now()));
    }

    public FormDraftView move(String form, String code, boolean up, int basedOn) {
        return changedAsRead(form, code, basedOn, draft -> draft.move(code, up, currentUser.actor(), now()));
    }

    public FormDraftView word(String form, PledgeTextInput input, int basedOn) {
        return changedAsRead(form, FormDraft.WORDING, basedOn, draft -> draft.word(input, currentUser.actor(), now()));
    }

    /**
     * Returns the last change of a part by another person since a revision, which the caller can replace knowingly.
     *
     * @param part code of the question or file; {@code pledge}; null for a new question or file
     */
    public ConcurrentChanges others(String form, String part, int basedOn) {
        FormDraft draft = existing(form);
        return new ConcurrentChanges(
                draft.revision(), draft.replaceable(part, basedOn, drafts.revisions(draft), currentUser.actor()));
    }

    /** Changes a part of the draft that no other person has changed since the editor read it. */
    private FormDraftView changedAsRead(
            String form, String part, int basedOn, Function<FormDraft, FormDraftChange> change) {
        return changed(form, draft -> {
            draft.requireAsRead(part, basedOn, drafts.revisions(draft), currentUser.actor());
            return change.apply(draft);
        });
    }

    /** Returns the draft as an applicant will see it once it is published. */
    public FormPreview preview(String form) {
        FormDraft draft = existing(form);
        return new FormPreview(
                applications.unanswered(draft.definition()), draft.definition().evidence(), draft.pledge());
    }

    /** Renders a question during its editing as an applicant will see it, with its violations; saves nothing. */
    public QuestionPreview preview(String form, Question question) {
        currentUser.actor().requireAdministersAll();
        FormDraft draft = existing(form);
        FormDefinition definition = draft.definition();
        Question shown = FormWording.tidied(QuestionFields.applying(
                question.code() == null
                        ? FormCodes.withCode(question, FormCodes.nextQuestion(definition, published(draft)))
                        : question));
        return new QuestionPreview(shown, FormValidator.violations(shown, definition));
    }

    /** Renders a type of evidence during its editing as an applicant will see it, with violations; saves nothing. */
    public EvidencePreview preview(String form, FormDefinition.EvidenceType evidence) {
        currentUser.actor().requireAdministersAll();
        FormDraft draft = existing(form);
        FormDefinition definition = draft.definition();
        FormDefinition.EvidenceType shown = FormWording.tidied(
                evidence.code() == null
                        ? FormCodes.withCode(evidence, FormCodes.nextEvidence(definition, published(draft)))
                        : evidence);
        return new EvidencePreview(shown, FormValidator.violations(shown, definition));
    }

    /** Numbers the questions and files again that the draft has added. */
    public FormDraftView renumber(String form) {
        return changed(form, draft -> draft.renumber(published(draft), currentUser.actor(), now()));
    }

    /** Returns the codes in all editions of the form and of its origin: answers are stored under them. */
    private Set<String> published(FormDraft draft) {
        String[] from = draft.origin().split("/");
        return Stream.concat(
                        Stream.of(forms.of(from[0], Integer.parseInt(from[1]))),
                        forms.issues().getOrDefault(draft.form(), List.of()).stream()
                                .map(issue -> forms.of(draft.form(), issue)))
                .flatMap(edition -> FormCodes.usedCodes(edition).stream())
                .collect(Collectors.toSet());
    }

    /** Undoes the caller's last change; a second call undoes the change before it. */
    public FormDraftView undo(String form, int basedOn) {
        return changed(form, draft -> draft.undo(basedOn, drafts.lastUndoable(draft), currentUser.actor(), now()));
    }

    /**
     * Publishes the edition; it becomes public once the publication can no longer be taken back. Rounds opened later
     * use it, rounds and candidacies in progress keep their edition.
     *
     * @param seen the revision that the publisher has read
     */
    public FormDraftView publish(String form, int seen) {
        FormDraftView scheduled = changed(form, draft -> draft.schedule(seen, currentUser.actor(), now()));
        auditLog.record(AuditEntry.AuditAction.SCHEDULE_FORM, form, scheduled.origin());
        return scheduled;
    }

    /** Takes back a scheduled publication: the draft can be edited again. */
    public FormDraftView withdraw(String form) {
        FormDraftView open = changed(form, draft -> draft.withdraw(currentUser.actor(), now()));
        auditLog.record(AuditEntry.AuditAction.WITHDRAW_FORM, form, open.origin());
        return open;
    }

    /** Throws a draft away. */
    public void discard(String form) {
        FormDraft draft = lock(form);
        draft.requireOpen();
        drafts.remove(draft);
        auditLog.record(AuditEntry.AuditAction.DISCARD_FORM_DRAFT, form, "");
    }

    private FormDraftView changed(String form, Function<FormDraft, FormDraftChange> change) {
        FormDraft draft = lock(form);
        drafts.add(change.apply(draft));
        return view(draft);
    }

    /**
     * Returns the draft, locked until the transaction ends, so that no other transaction changes it between a check and
     * the change.
     */
    private FormDraft lock(String form) {
        currentUser.actor().requireAdministersAll();
        return drafts.findForUpdate(form);
    }

    private FormDraft existing(String form) {
        if (!currentUser.actor().administersAll()) {
            throw new NotFound(String.valueOf(form));
        }
        return drafts.find(form).orElseThrow(() -> new NotFound(String.valueOf(form)));
    }

    private FormDraftView view(FormDraft draft) {
        Actor reader = currentUser.actor();
        return new FormDraftView(
                draft.form(),
                draft.origin(),
                draft.revision(),
                draft.definition(),
                draft.pledge(),
                draft.savedAt(),
                FormValidator.problems(draft.definition(), draft.pledge()).stream()
                        .map(problem -> new FormProblem(
                                problem.field(),
                                Messages.inBoth(
                                        problem.key(), problem.arguments().toArray())))
                        .toList(),
                Optional.of(draft)
                        .filter(each -> each.publication() == null)
                        .flatMap(drafts::lastUndoable)
                        .filter(change -> change.actor().account().equals(reader.account()))
                        .map(FormDraftChange::part)
                        .orElse(null),
                ScheduledPublication.view(draft.publication(), reader, now()));
    }

    private Instant now() {
        return businessClock.now().at();
    }
}
