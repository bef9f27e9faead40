package fangxin.administration.formdesign;

import fangxin.administration.AuditEntry;
import fangxin.administration.AuditLog;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.application.PledgeText;
import fangxin.procedure.application.PublishedForms;
import fangxin.procedure.application.Question;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary for drafts of application forms: creates one as a copy of a published form, changes it, publishes
 * or discards it. Forms are valid in the whole city, so only administrators of the city office write them.
 */
@Stateless
@RolesAllowed(RoleNames.ADMINISTRATOR)
public class FormDraftService {
    /**
     * Form with its issues, newest first.
     *
     * @param subjectTypes names of the subject types that use it
     * @param writing while a next edition is being written
     */
    public record FormSummary(
            String form,
            List<LocalizedText> subjectTypes,
            List<Integer> issues,
            boolean writing,
            String origin,
            Instant savedAt) {}

    /** Draft of a form as it is shown. */
    public record FormDraftView(
            String form, String origin, FormDefinition definition, PledgeText pledge, Instant savedAt) {}

    @Inject
    FormDraftRepository drafts;

    @Inject
    PublishedForms forms;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    AuditLog auditLog;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    public List<FormSummary> forms() {
        Map<String, FormDraft> writing =
                drafts.all().stream().collect(Collectors.toMap(FormDraft::form, Function.identity()));
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

    /** Begins the next edition of a form, or the first of a new one, as a copy of a form that is there. */
    public FormDraftView begin(String form, String from) {
        currentUser.actor().requireAdministersAll();
        if (!forms.codes().contains(from)) {
            throw RuleViolation.at("from", "formdesign.from");
        }
        if (drafts.find(form).isPresent()) {
            throw RuleViolation.at("form", "formdesign.draft.there", form);
        }
        FormDefinition copied = forms.of(from, forms.newestIssue(from));
        FormDraft draft = new FormDraft(form, copied, forms.newestPledge(from), account(), now());
        drafts.add(draft);
        auditLog.record(AuditEntry.AuditAction.SAVE_FORM_DRAFT, form, draft.origin());
        return view(draft);
    }

    public FormDraftView draft(String form) {
        return view(drafts.find(form).orElseThrow(() -> new NotFound(String.valueOf(form))));
    }

    public FormDraftView put(String form, String task, Question question) {
        FormDraft draft = held(form);
        draft.put(task, question, account(), now());
        return view(draft);
    }

    public FormDraftView removeQuestion(String form, String code) {
        FormDraft draft = held(form);
        draft.removeQuestion(code, account(), now());
        return view(draft);
    }

    public FormDraftView move(String form, String code, boolean up) {
        FormDraft draft = held(form);
        draft.move(code, up, account(), now());
        return view(draft);
    }

    public FormDraftView put(String form, FormDefinition.EvidenceType evidence) {
        FormDraft draft = held(form);
        draft.put(evidence, account(), now());
        return view(draft);
    }

    public FormDraftView removeEvidence(String form, String code) {
        FormDraft draft = held(form);
        draft.removeEvidence(code, account(), now());
        return view(draft);
    }

    public FormDraftView word(String form, PledgeTextInput input) {
        FormDraft draft = held(form);
        draft.word(input, account(), now());
        return view(draft);
    }

    /**
     * Publishes the edition; rounds opened from now on take it, what has begun keeps its own. Answers with its issue.
     */
    public int publish(String form) {
        FormDraft draft = held(form);
        int issue = 1
                + Math.max(
                        businessClock.now().today().getYear() - 1, Math.max(forms.newestForm(), forms.newestPledge()));
        Instant now = now();
        forms.publish(draft.edition(issue), now);
        forms.publish(form, draft.pledgeEdition(issue), now);
        drafts.remove(draft);
        auditLog.record(AuditEntry.AuditAction.PUBLISH_FORM, form, draft.origin() + " -> " + issue);
        return issue;
    }

    /** Throws a draft away. */
    public void discard(String form) {
        drafts.remove(held(form));
        auditLog.record(AuditEntry.AuditAction.DISCARD_FORM_DRAFT, form, "");
    }

    private FormDraft held(String form) {
        currentUser.actor().requireAdministersAll();
        return drafts.findForUpdate(form);
    }

    private static FormDraftView view(FormDraft draft) {
        return new FormDraftView(draft.form(), draft.origin(), draft.definition(), draft.pledge(), draft.savedAt());
    }

    private String account() {
        return currentUser.actor().account();
    }

    private Instant now() {
        return businessClock.now().at();
    }
}
