package fangxin.administration.formdesign;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.platform.config.JsonMapper;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.application.FormDefinition.EvidenceType;
import fangxin.procedure.application.FormDefinition.FormTask;
import fangxin.procedure.application.PledgeText;
import fangxin.procedure.application.Question;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Stored draft of the next edition of an application form with its pledge: its questions, files and texts change
 * until it is published; nobody fills it in before.
 */
@Entity
@Table(name = "form_draft")
class FormDraft {
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

    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    private Instant savedAt;

    protected FormDraft() {}

    /** A copy of an edition that is there, under its own code or a new one. */
    FormDraft(String form, FormDefinition from, PledgeText pledge, String account, Instant now) {
        FormValidator.requireCode("form", form);
        this.form = form;
        this.origin = from.form() + "/" + from.issue();
        this.pledge = JsonMapper.write(pledge);
        replaceWith(new FormDefinition(form, from.issue(), from.tasks(), from.evidence()), account, now);
    }

    /** Puts a question in place of the one with its code, or at the end of a task. */
    void put(String task, Question question, String by, Instant now) {
        FormValidator.check(question, definition());
        FormDefinition old = definition();
        if (old.question(question.code()).isPresent()) {
            replaceWith(replaced(old, question), by, now);
        } else {
            if (old.task(task).isEmpty()) {
                throw RuleViolation.at("task", "formdesign.task.choose");
            }
            replaceWith(
                    inTask(old, task, questions -> {
                        questions.add(question);
                        return questions;
                    }),
                    by,
                    now);
        }
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

    /** Takes a question out; those that the procedure itself reads stay. */
    void removeQuestion(String code, String by, Instant now) {
        if (definition().question(code).isEmpty()) {
            throw new NotFound(code);
        }
        FormValidator.requireDispensable(code, definition());
        replaceWith(
                tasks(
                        definition(),
                        task -> new FormTask(
                                task.code(),
                                task.title(),
                                task.intro(),
                                task.questions().stream()
                                        .filter(each -> !each.code().equals(code))
                                        .toList())),
                by,
                now);
    }

    /** Moves a question up or down within its task. */
    void move(String code, boolean up, String by, Instant now) {
        FormTask task = definition().tasks().stream()
                .filter(each -> each.questions().stream()
                        .anyMatch(question -> question.code().equals(code)))
                .findFirst()
                .orElseThrow(() -> new NotFound(code));
        replaceWith(
                inTask(definition(), task.code(), questions -> {
                    int at = 0;
                    while (!questions.get(at).code().equals(code)) {
                        at++;
                    }
                    int to = Math.clamp(at + (up ? -1 : 1), 0, questions.size() - 1);
                    questions.add(to, questions.remove(at));
                    return questions;
                }),
                by,
                now);
    }

    /** Puts a type of evidence in place of the one with its code, or at the end. */
    void put(EvidenceType evidence, String by, Instant now) {
        FormValidator.check(evidence, definition());
        List<EvidenceType> all = new ArrayList<>(definition().evidence());
        int at = codes(all).indexOf(evidence.code());
        if (at < 0) {
            all.add(evidence);
        } else {
            all.set(at, evidence);
        }
        replaceWith(new FormDefinition(form, definition().issue(), definition().tasks(), all), by, now);
    }

    void removeEvidence(String code, String by, Instant now) {
        List<EvidenceType> all = new ArrayList<>(definition().evidence());
        if (!all.removeIf(each -> each.code().equals(code))) {
            throw new NotFound(code);
        }
        replaceWith(new FormDefinition(form, definition().issue(), definition().tasks(), all), by, now);
    }

    void word(PledgeTextInput input, String by, Instant now) {
        Constraints.check(input);
        pledge = JsonMapper.write(new PledgeText(pledge().issue(), input.title(), input.text()));
        account = by;
        savedAt = now;
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

    private void replaceWith(FormDefinition changed, String by, Instant now) {
        content = JsonMapper.write(changed);
        account = by;
        savedAt = now;
    }

    /** The edition that it makes, once the whole of it is sound. */
    FormDefinition edition(int issue) {
        FormDefinition whole = definition();
        FormValidator.check(whole);
        return new FormDefinition(form, issue, whole.tasks(), whole.evidence());
    }

    PledgeText pledgeEdition(int issue) {
        return new PledgeText(issue, pledge().title(), pledge().text());
    }

    public String form() {
        return form;
    }

    /** The edition it was copied from. */
    public String origin() {
        return origin;
    }

    public FormDefinition definition() {
        return JsonMapper.read(content, FormDefinition.class);
    }

    public PledgeText pledge() {
        return JsonMapper.read(pledge, PledgeText.class);
    }

    public String account() {
        return account;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
