package fangxin.administration.formdesign;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.organization.drafting.ConcurrentChange;
import fangxin.organization.drafting.DraftChange;
import fangxin.organization.drafting.DraftRevision;
import fangxin.organization.drafting.PublicationWithdrawalRule;
import fangxin.organization.drafting.ScheduledPublication;
import fangxin.organization.identity.Actor;
import fangxin.platform.config.JsonMapper;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.application.FormDefinition.EvidenceType;
import fangxin.procedure.application.FormDefinition.FormTask;
import fangxin.procedure.application.PledgeText;
import fangxin.procedure.application.Question;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Stored draft of the next edition of an application form with its pledge: it changes, orders and numbers questions and
 * files, undoes changes, refuses an edit of a part that another person has changed since, and schedules its publication
 * or takes it back.
 */
@Entity
@Table(name = "form_draft")
class FormDraft {
    /** The part of a change of the pledge. */
    static final String WORDING = "pledge";

    private static final String ORDER = "order";
    private static final String CODES = "codes";
    private static final String UNDO = "undo";
    private static final String PUBLICATION = "publication";
    private static final String WITHDRAWAL = "withdrawal";
    /** Parts of changes that renumber: a code read before such a change may name another question or file after it. */
    private static final Set<String> MOVING = Set.of(UNDO, CODES);

    @Id
    @Length(max = 40)
    private String form;

    @Version
    private long version;

    @NotNull
    @Length(max = 60)
    private String origin;

    @NotNull
    @Lob
    private String content;

    @NotNull
    @Lob
    private String pledge;

    /** Grows with every change. */
    private int revision;

    /** Set while a publication waits. */
    @Embedded
    @Valid
    private ScheduledPublication publication;

    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    private Instant savedAt;

    protected FormDraft() {}

    /** Copies an existing edition, under its own code or a new one. */
    FormDraft(String form, FormDefinition from, PledgeText pledge, Actor by, Instant now) {
        FormValidator.requireCode("form", form);
        this.form = form;
        this.origin = from.form() + "/" + from.issue();
        this.pledge = JsonMapper.write(pledge);
        this.content = JsonMapper.write(new FormDefinition(form, from.issue(), from.tasks(), from.evidence()));
        save(by, now);
    }

    /**
     * Refuses an edit where another person has changed the same part meanwhile, or the codes were renumbered.
     *
     * @param part    code of the question or file, or the pledge; null for a new question or file
     * @param basedOn the revision that the editor has read
     * @param earlier changes so far
     */
    void requireAsRead(String part, int basedOn, List<DraftRevision> earlier, Actor by) {
        moved(basedOn, earlier).ifPresent(moved -> {
            throw RuleViolation.conflict("formdesign.form.moved", moved.actor().statedName(), moved.changedAt());
        });
        othersOf(part, basedOn, earlier, by).findFirst().ifPresent(first -> {
            throw RuleViolation.conflict("formdesign.form.first", first.actor().statedName(), first.changedAt());
        });
    }

    /**
     * Returns the last change of the same part by another person, which an editor who has seen it can replace. None
     * once codes were renumbered or a change was undone: the part may be another one.
     */
    List<ConcurrentChange> replaceable(String part, int basedOn, List<DraftRevision> earlier, Actor by) {
        return moved(basedOn, earlier).isPresent()
                ? List.of()
                : othersOf(part, basedOn, earlier, by)
                        .map(change -> new ConcurrentChange(change.actor().name(), change.changedAt()))
                        .limit(1)
                        .toList();
    }

    private static Optional<DraftRevision> moved(int basedOn, List<DraftRevision> earlier) {
        return earlier.stream()
                .filter(change -> change.revision() > basedOn && MOVING.contains(change.part()))
                .max(Comparator.comparingInt(DraftRevision::revision));
    }

    /** Returns the changes of a part by other persons, the last first. */
    private static Stream<DraftRevision> othersOf(String part, int basedOn, List<DraftRevision> earlier, Actor by) {
        return earlier.stream()
                .filter(change -> change.revision() > basedOn
                        && change.part().equals(part)
                        && !change.actor().account().equals(by.account()))
                .sorted(Comparator.comparingInt(DraftRevision::revision).reversed());
    }

    /**
     * Puts a question in place of the one with its code, or at the end of a task; a new one is given a code.
     *
     * @param published the codes that any edition of the form was published with
     */
    FormDraftChange put(String task, Question wanted, Set<String> published, Actor by, Instant now) {
        FormDefinition old = definition();
        Question question = FormWording.tidied(coded(wanted, old, published));
        FormValidator.check(question, old);
        if (old.question(question.code()).isPresent()) {
            return replaceWith(replaced(old, question), question.code(), by, now);
        }
        if (old.task(task).isEmpty()) {
            throw RuleViolation.at("task", "formdesign.task.choose");
        }
        return replaceWith(
                inTask(old, task, questions -> {
                    questions.add(question);
                    return questions;
                }),
                question.code(),
                by,
                now);
    }

    private static Question coded(Question question, FormDefinition form, Set<String> published) {
        return question.code() == null || question.code().isBlank()
                ? FormCodes.withCode(question, FormCodes.nextQuestion(form, published))
                : question;
    }

    private static FormDefinition replaced(FormDefinition old, Question question) {
        return tasks(
                old,
                task -> new FormTask(
                        task.code(),
                        task.title(),
                        task.intro(),
                        task.questions().stream()
                                .map(each -> each.code().equals(question.code()) ? question : each)
                                .toList()));
    }

    /** Removes a question, unless the software itself reads its answer. */
    FormDraftChange removeQuestion(String code, Actor by, Instant now) {
        if (definition().question(code).isEmpty()) {
            throw new NotFound(code);
        }
        FormValidator.requireDispensable(code, definition());
        return replaceWith(
                tasks(
                        definition(),
                        task -> new FormTask(
                                task.code(),
                                task.title(),
                                task.intro(),
                                task.questions().stream()
                                        .filter(each -> !each.code().equals(code))
                                        .toList())),
                code,
                by,
                now);
    }

    /** Moves a question up or down within its task. */
    FormDraftChange move(String code, boolean up, Actor by, Instant now) {
        FormTask task = definition().tasks().stream()
                .filter(each -> each.questions().stream()
                        .anyMatch(question -> question.code().equals(code)))
                .findFirst()
                .orElseThrow(() -> new NotFound(code));
        return replaceWith(
                inTask(definition(), task.code(), questions -> {
                    int at = 0;
                    while (!questions.get(at).code().equals(code)) {
                        at++;
                    }
                    int to = Math.clamp(at + (up ? -1 : 1), 0, questions.size() - 1);
                    questions.add(to, questions.remove(at));
                    return questions;
                }),
                ORDER,
                by,
                now);
    }

    /** Replaces the type of evidence with this code, or adds it at the end; a new one gets a code. */
    FormDraftChange put(EvidenceType wanted, Set<String> published, Actor by, Instant now) {
        FormDefinition old = definition();
        EvidenceType evidence = FormWording.tidied(
                wanted.code() == null || wanted.code().isBlank()
                        ? FormCodes.withCode(wanted, FormCodes.nextEvidence(old, published))
                        : wanted);
        FormValidator.check(evidence, old);
        List<EvidenceType> all = new ArrayList<>(old.evidence());
        int at = codes(all).indexOf(evidence.code());
        if (at < 0) {
            all.add(evidence);
        } else {
            all.set(at, evidence);
        }
        return replaceWith(new FormDefinition(form, old.issue(), old.tasks(), all), evidence.code(), by, now);
    }

    FormDraftChange removeEvidence(String code, Actor by, Instant now) {
        List<EvidenceType> all = new ArrayList<>(definition().evidence());
        if (!all.removeIf(each -> each.code().equals(code))) {
            throw new NotFound(code);
        }
        return replaceWith(
                new FormDefinition(form, definition().issue(), definition().tasks(), all), code, by, now);
    }

    FormDraftChange word(PledgeTextInput input, Actor by, Instant now) {
        requireOpen();
        FormValidator.check(Constraints.check(input));
        FormDraftChange change = change(WORDING, by, now);
        pledge = JsonMapper.write(
                new PledgeText(pledge().issue(), FormWording.tidied(input.title()), FormWording.tidied(input.text())));
        return change;
    }

    /** Numbers those questions and files again in their order that the machine gave their code, and no edition has yet. */
    FormDraftChange renumber(Set<String> published, Actor by, Instant now) {
        return replaceWith(FormCodes.renumbered(definition(), published), CODES, by, now);
    }

    /**
     * Undoes the last change that is not undone yet; called again, the one before it.
     *
     * @param basedOn  the revision that the editor has read
     * @param undoable the last change that can still be undone
     */
    FormDraftChange undo(int basedOn, Optional<FormDraftChange> undoable, Actor by, Instant now) {
        requireOpen();
        FormDraftChange last = DraftChange.undo(basedOn == revision, undoable, by);
        content = last.contentBefore();
        pledge = last.pledgeBefore();
        save(by, now);
        revision++;
        return new FormDraftChange(this, UNDO, null, null, by, now);
    }

    /**
     * Schedules the publication, if the whole draft is valid. The edition becomes public when the publication can no
     * longer be taken back.
     */
    FormDraftChange schedule(int seen, Actor by, Instant now) {
        requireOpen();
        if (seen != revision) {
            throw RuleViolation.conflict("formdesign.form.publish.moved");
        }
        FormValidator.requirePublishable(definition(), pledge());
        publication = new ScheduledPublication(by, now);
        return decision(PUBLICATION, by, now);
    }

    /** Takes the publication back as {@link PublicationWithdrawalRule} allows: the draft can be edited again. */
    FormDraftChange withdraw(Actor by, Instant now) {
        PublicationWithdrawalRule.require(publication, by, now);
        publication = null;
        return decision(WITHDRAWAL, by, now);
    }

    private FormDraftChange decision(String decision, Actor by, Instant now) {
        revision++;
        return new FormDraftChange(this, decision, null, null, by, now);
    }

    /** Returns whether the scheduled publication of the draft is due. */
    boolean isDue(Instant now) {
        return publication != null && publication.isDue(now);
    }

    void requireOpen() {
        if (publication != null) {
            throw RuleViolation.conflict(
                    "formdesign.form.waiting", publication.publisherName(), publication.publicAt());
        }
    }

    private static List<String> codes(List<EvidenceType> all) {
        return all.stream().map(EvidenceType::code).toList();
    }

    private static FormDefinition tasks(FormDefinition old, UnaryOperator<FormTask> change) {
        return new FormDefinition(
                old.form(), old.issue(), old.tasks().stream().map(change).toList(), old.evidence());
    }

    private static FormDefinition inTask(FormDefinition old, String code, UnaryOperator<List<Question>> change) {
        return tasks(
                old,
                task -> task.code().equals(code)
                        ? new FormTask(
                                task.code(),
                                task.title(),
                                task.intro(),
                                List.copyOf(change.apply(new ArrayList<>(task.questions()))))
                        : task);
    }

    private FormDraftChange replaceWith(FormDefinition changed, String part, Actor by, Instant now) {
        requireOpen();
        FormDraftChange change = change(part, by, now);
        content = JsonMapper.write(changed);
        return change;
    }

    /** Records the change that follows, with the content of the draft before it. */
    private FormDraftChange change(String part, Actor by, Instant now) {
        save(by, now);
        revision++;
        return new FormDraftChange(this, part, content, pledge, by, now);
    }

    private void save(Actor by, Instant now) {
        account = by.account();
        savedAt = now;
    }

    /** Builds the edition from the draft. */
    FormDefinition edition(int issue) {
        FormDefinition whole = definition();
        return new FormDefinition(form, issue, whole.tasks(), whole.evidence());
    }

    PledgeText pledgeEdition(int issue) {
        return new PledgeText(issue, pledge().title(), pledge().text());
    }

    public String form() {
        return form;
    }

    /** Returns the code of the edition from which the draft was copied. */
    public String origin() {
        return origin;
    }

    public FormDefinition definition() {
        return JsonMapper.read(content, FormDefinition.class);
    }

    public PledgeText pledge() {
        return JsonMapper.read(pledge, PledgeText.class);
    }

    public int revision() {
        return revision;
    }

    /** Returns the publication that waits, or null. */
    public ScheduledPublication publication() {
        return publication;
    }

    public String account() {
        return account;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
