package fangxin.procedure.application.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.application.ApplicationCorrection;
import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.application.CorrectionService;
import fangxin.procedure.application.Question;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Page on which an officer corrects answers of a submitted application (更正), with the reason. */
@Named
@ViewScoped
public class CorrectPage implements Serializable {
    @Inject
    CorrectionService service;

    private String reference;
    private transient ApplicationViews.CorrectableApplication sheet;
    private String registeredName;
    private Map<String, String> answers = new HashMap<>();
    private String reason;

    public void load() {
        registeredName = getSheet().registeredName();
        questions().forEach(asked -> answers.put(asked.question().code(), asked.value()));
    }

    public String submit() {
        Map<String, String> changed = new HashMap<>();
        questions().stream()
                .filter(asked -> !Objects.equals(asked.value(), answer(asked)))
                .forEach(asked -> changed.put(asked.question().code(), answer(asked)));
        service.correct(reference, new ApplicationCorrection(registeredName, changed, reason));
        PageFunctions.addFlashMessage("application.correct.done");
        return "/work/case.xhtml?faces-redirect=true&reference=" + reference;
    }

    private List<ApplicationViews.AnsweredQuestion> questions() {
        return getSheet().tasks().stream()
                .flatMap(task -> task.questions().stream())
                .toList();
    }

    private String answer(ApplicationViews.AnsweredQuestion asked) {
        return asked.question().normalised(answers.get(asked.question().code()));
    }

    public String hint(Question question) {
        return QuestionHints.of(question);
    }

    /** Returns the condition of a question as a sentence for browsers without script; null if it always applies. */
    public String condition(Question question) {
        return QuestionHints.condition(question, getSheet().tasks());
    }

    public ApplicationViews.CorrectableApplication getSheet() {
        if (sheet == null) {
            sheet = service.correctable(reference);
        }
        return sheet;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getRegisteredName() {
        return registeredName;
    }

    public void setRegisteredName(String registeredName) {
        this.registeredName = registeredName;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
