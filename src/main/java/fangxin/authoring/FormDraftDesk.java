package fangxin.authoring;

import fangxin.RuleViolation;
import fangxin.Unknown;
import fangxin.Wording;
import fangxin.administration.AdministrativeAct;
import fangxin.administration.AdministrativeActs;
import fangxin.application.FormDefinition;
import fangxin.application.Forms;
import fangxin.application.PledgeText;
import fangxin.application.Question;
import fangxin.calendar.Moments;
import fangxin.criteria.Kinds;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
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
 * Where the next edition of a form is written: copied from one that is there, changed, published. Forms hold for the
 * whole city, so only the city's administrators write them.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class FormDraftDesk {
    /**
     * A form with its issues, newest first.
     *
     * @param kinds   what the kinds are called that fill it in
     * @param writing while a next edition is being written
     */
    public record Line(String form, List<Wording> kinds, List<Integer> issues, boolean writing, String origin,
            Instant savedAt) { }

    /** The draft of an edition. */
    public record Draft(String form, String origin, FormDefinition definition, PledgeText pledge, Instant savedAt) { }

    @Inject
    FormDrafts drafts;
    @Inject
    Forms forms;
    @Inject
    Kinds kinds;
    @Inject
    AdministrativeActs acts;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    public List<Line> forms() {
        Map<String, FormDraft> writing = drafts.all().stream()
                .collect(Collectors.toMap(FormDraft::form, Function.identity()));
        Map<String, List<Wording>> filledIn = kinds.namesByForm();
        Map<String, List<Integer>> issues = forms.issues();
        return Stream.concat(issues.keySet().stream(), writing.keySet().stream()).distinct().sorted()
                .map(code -> line(code, filledIn.getOrDefault(code, List.of()), issues.getOrDefault(code, List.of()),
                        writing.get(code))).toList();
    }

    private static Line line(String code, List<Wording> of, List<Integer> issues, FormDraft draft) {
        return new Line(code, of, issues, draft != null, draft == null ? null : draft.origin(),
                draft == null ? null : draft.savedAt());
    }

    /** Begins the next edition of a form, or the first of a new one, as a copy of a form that is there. */
    public Draft begin(String form, String from) {
        signedIn.actor().requireAdministersAll();
        if (!forms.codes().contains(from)) {
            throw RuleViolation.at("from", "authoring.from");
        }
        if (drafts.find(form).isPresent()) {
            throw RuleViolation.at("form", "authoring.draft.there", form);
        }
        FormDefinition copied = forms.of(from, forms.newestIssue(from));
        FormDraft draft = new FormDraft(form, copied, forms.newestPledge(from), account(), now());
        drafts.add(draft);
        acts.record(AdministrativeAct.Kind.WRITE_FORM, form, draft.origin());
        return view(draft);
    }

    public Draft draft(String form) {
        return view(drafts.find(form).orElseThrow(() -> new Unknown(String.valueOf(form))));
    }

    public Draft put(String form, String task, Question question) {
        FormDraft draft = held(form);
        draft.put(task, question, account(), now());
        return view(draft);
    }

    public Draft removeQuestion(String form, String code) {
        FormDraft draft = held(form);
        draft.removeQuestion(code, account(), now());
        return view(draft);
    }

    public Draft move(String form, String code, boolean up) {
        FormDraft draft = held(form);
        draft.move(code, up, account(), now());
        return view(draft);
    }

    public Draft put(String form, FormDefinition.Evidence evidence) {
        FormDraft draft = held(form);
        draft.put(evidence, account(), now());
        return view(draft);
    }

    public Draft removeEvidence(String form, String code) {
        FormDraft draft = held(form);
        draft.removeEvidence(code, account(), now());
        return view(draft);
    }

    public Draft word(String form, Wording title, Wording text) {
        FormDraft draft = held(form);
        draft.word(title, text, account(), now());
        return view(draft);
    }

    /** Publishes the edition; rounds opened from now on take it, what has begun keeps its own. Answers with its issue. */
    public int publish(String form) {
        FormDraft draft = held(form);
        int issue = 1 + Math.max(moments.now().today().getYear() - 1, Math.max(forms.newestForm(), forms.newestPledge()));
        Instant now = now();
        forms.publish(draft.edition(issue), now);
        forms.publish(form, draft.pledgeEdition(issue), now);
        drafts.remove(draft);
        acts.record(AdministrativeAct.Kind.PUBLISH_FORM, form, draft.origin() + " -> " + issue);
        return issue;
    }

    /** Throws a draft away. */
    public void discard(String form) {
        drafts.remove(held(form));
        acts.record(AdministrativeAct.Kind.DISCARD_FORM, form, "");
    }

    private FormDraft held(String form) {
        signedIn.actor().requireAdministersAll();
        return drafts.held(form);
    }

    private static Draft view(FormDraft draft) {
        return new Draft(draft.form(), draft.origin(), draft.definition(), draft.pledge(), draft.savedAt());
    }

    private String account() {
        return signedIn.actor().account();
    }

    private Instant now() {
        return moments.now().at();
    }
}
