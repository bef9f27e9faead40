package fangxin.procedure.application.web;

import fangxin.common.RuleViolation;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.application.ApplicationDraftService;
import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.application.Question;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** Page of one task of the form: its questions, each answer saved as it is given. */
@Named
@ViewScoped
public class FormSectionPage extends AbstractApplicationPage {
    @Inject
    ApplicationDraftService drafts;

    private String task;
    private transient ApplicationViews.TaskView sheet;
    private Map<String, String> answers = new HashMap<>();
    private Instant savedAt;

    @Override
    public void load() {
        super.load();
        sheet = form.task(getReference(), getTask());
        sheet.questions().forEach(asked -> answers.put(asked.question().code(), asked.value()));
    }

    /** Saves one answer as soon as it is given. */
    public void save(String question) {
        Map<String, String> one = new HashMap<>();
        one.put(question, answers.get(question));
        savedAt = drafts.save(getReference(), one);
        load();
    }

    public String save() {
        drafts.save(getReference(), answers);
        load();
        Set<String> here =
                sheet.questions().stream().map(asked -> asked.question().code()).collect(Collectors.toSet());
        List<RuleViolation.Violation> faults = getOverview().faults().stream()
                .filter(fault -> here.contains(fault.field()))
                .toList();
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        return after(getTask());
    }

    /** Saves and returns to the task list; missing answers can follow later. */
    public String leave() {
        drafts.save(getReference(), answers);
        return to("application");
    }

    public String hint(Question question) {
        String hint = PageFunctions.in(question.hint());
        String example = question.example() == null
                ? ""
                : PageFunctions.message("application.example", PageFunctions.in(question.example()));
        String both = (hint + " " + example).strip();
        return both.isEmpty() ? null : both;
    }

    public ApplicationViews.TaskView getSheet() {
        if (sheet == null) {
            sheet = form.task(getReference(), getTask());
        }
        return sheet;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public String getTask() {
        return task == null ? Faces.getRequestParameter("task") : task;
    }

    public void setTask(String task) {
        this.task = task;
    }
}
