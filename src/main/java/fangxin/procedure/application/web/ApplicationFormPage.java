package fangxin.procedure.application.web;

import fangxin.common.RuleViolation;
import fangxin.procedure.application.ApplicationDraftService;
import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.application.Question;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Page on which the applicant answers all questions of the application form, part by part. The browser saves each
 * answer while it is typed.
 */
@Named
@ViewScoped
public class ApplicationFormPage extends AbstractApplicationPage {
    @Inject
    ApplicationDraftService drafts;

    private transient List<ApplicationViews.TaskView> tasks;
    private Map<String, String> answers = new HashMap<>();
    private final Map<String, String> stored = new HashMap<>();
    private String typed;

    @Override
    public void load() {
        read();
        stored.putAll(answers);
        typed = null;
    }

    private void read() {
        super.load();
        tasks = form.tasks(getReference());
        tasks.stream()
                .flatMap(task -> task.questions().stream())
                .forEach(asked -> answers.put(asked.question().code(), asked.value()));
    }

    /**
     * Returns the answers that were typed, or changed since the page has read them. Others are not saved: the same
     * application may be open elsewhere, where they were answered meanwhile. An answer that was typed may be as the page
     * has read it, and yet not as it is stored: the browser has saved another one in between.
     */
    private Map<String, String> changed() {
        List<String> typedHere = List.of(Objects.requireNonNullElse(typed, "").split(" "));
        Map<String, String> changed = new HashMap<>();
        answers.forEach((question, answer) -> {
            if (typedHere.contains(question)
                    || !Objects.requireNonNullElse(answer, "")
                            .equals(Objects.requireNonNullElse(stored.get(question), ""))) {
                changed.put(question, answer);
            }
        });
        return changed;
    }

    /** Saves one answer on which the choices of another question depend. The page shows all others as before. */
    public void save(String question) {
        Map<String, String> one = new HashMap<>();
        one.put(question, answers.get(question));
        drafts.save(getReference(), one);
        read();
    }

    public String save() {
        drafts.save(getReference(), changed());
        load();
        Set<String> here = tasks.stream()
                .flatMap(task -> task.questions().stream())
                .map(asked -> asked.question().code())
                .collect(Collectors.toSet());
        List<RuleViolation.Violation> faults = getOverview().faults().stream()
                .filter(fault -> here.contains(fault.field()))
                .toList();
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        return to("selfcheck");
    }

    /** Saves and returns to the task list; missing answers can follow later. */
    public String leave() {
        drafts.save(getReference(), changed());
        return to("application");
    }

    public String hint(Question question) {
        return QuestionHints.of(question);
    }

    /** Returns the condition of a question as a sentence for browsers without script; null if it always applies. */
    public String condition(Question question) {
        return QuestionHints.condition(question, getTasks());
    }

    /** Returns the codes of the questions that were answered on this page, separated by blanks. */
    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public List<ApplicationViews.TaskView> getTasks() {
        if (tasks == null) {
            tasks = form.tasks(getReference());
        }
        return tasks;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }
}
