package fangxin.administration.formdesign.web;

import fangxin.administration.formdesign.FormDraftService;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.application.Question;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Page on which one question in the draft of a form is added, changed or removed. Choices are written one a line. */
@Named
@ViewScoped
public class FormQuestionPage implements Serializable {
    @Inject
    FormDraftService service;

    private String form;
    private String known;
    private String task;
    private String code;
    private LocalizedInput label = new LocalizedInput();
    private LocalizedInput hint = new LocalizedInput();
    private Question.QuestionType type = Question.QuestionType.TEXT;
    private boolean required;
    private boolean personal;
    private Integer maxLength;
    private Double min;
    private Double max;
    private String pattern;
    private String options;
    private String neededQuestion;
    private String neededValue;
    private LocalizedInput example = new LocalizedInput();

    public void load() {
        FormDefinition definition = service.draft(form).definition();
        if (known == null) {
            return;
        }
        Question question = definition.question(known).orElseThrow(() -> new NotFound(known));
        code = question.code();
        label = new LocalizedInput(question.label());
        hint = new LocalizedInput(question.hint());
        type = question.type();
        required = question.required();
        personal = question.personal();
        maxLength = question.bounds().maxLength();
        min = question.bounds().min();
        max = question.bounds().max();
        pattern = question.bounds().pattern();
        options = question.choices().stream()
                .map(option -> option.value() + " " + option.label().zh() + " | "
                        + option.label().en())
                .collect(Collectors.joining("\n"));
        neededQuestion = question.needed() == null ? null : question.needed().question();
        neededValue = question.needed() == null ? null : question.needed().value();
        example = new LocalizedInput(question.example());
    }

    public String save() {
        service.put(
                form,
                task,
                new Question(
                        code,
                        label.read(),
                        hint.readIfGiven(),
                        type,
                        required,
                        neededQuestion == null ? null : new Question.AnswerCondition(neededQuestion, neededValue),
                        new Question.AnswerBounds(maxLength, min, max, pattern),
                        choices(),
                        personal,
                        example.readIfGiven()));
        PageFunctions.addFlashMessage("formdesign.question.saved", PageFunctions.in(label.read()));
        return "/admin/form.xhtml?faces-redirect=true&form=" + form;
    }

    public String remove() {
        service.removeQuestion(form, known);
        PageFunctions.addFlashMessage("formdesign.question.removed", PageFunctions.in(label.read()));
        return "/admin/form.xhtml?faces-redirect=true&form=" + form;
    }

    private List<Question.AnswerOption> choices() {
        List<Question.AnswerOption> all = new ArrayList<>();
        if (options != null) {
            options.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
                String[] parts = line.split("[\\s　]+", 2);
                String[] words = parts.length < 2 ? new String[] {""} : parts[1].split("\\s*[|｜]\\s*", 2);
                all.add(new Question.AnswerOption(
                        parts[0], new LocalizedText(words[0], words.length < 2 ? "" : words[1])));
            });
        }
        return all;
    }

    public List<FormDefinition.FormTask> getTasks() {
        return service.draft(form).definition().tasks();
    }

    public List<Question> getOthers() {
        return service.draft(form)
                .definition()
                .questions()
                .filter(question -> !question.code().equals(known))
                .toList();
    }

    public List<Question.QuestionType> getTypes() {
        return Arrays.asList(Question.QuestionType.values());
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalizedInput getLabel() {
        return label;
    }

    public LocalizedInput getHint() {
        return hint;
    }

    public Question.QuestionType getType() {
        return type;
    }

    public void setType(Question.QuestionType type) {
        this.type = type;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public boolean isPersonal() {
        return personal;
    }

    public void setPersonal(boolean personal) {
        this.personal = personal;
    }

    public Integer getMaxLength() {
        return maxLength;
    }

    public void setMaxLength(Integer maxLength) {
        this.maxLength = maxLength;
    }

    public Double getMin() {
        return min;
    }

    public void setMin(Double min) {
        this.min = min;
    }

    public Double getMax() {
        return max;
    }

    public void setMax(Double max) {
        this.max = max;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options;
    }

    public String getNeededQuestion() {
        return neededQuestion;
    }

    public void setNeededQuestion(String neededQuestion) {
        this.neededQuestion = neededQuestion;
    }

    public String getNeededValue() {
        return neededValue;
    }

    public void setNeededValue(String neededValue) {
        this.neededValue = neededValue;
    }

    public LocalizedInput getExample() {
        return example;
    }
}
