package fangxin.administration.formdesign.web;

import fangxin.administration.formdesign.ChoiceLines;
import fangxin.administration.formdesign.FormDraftService;
import fangxin.administration.formdesign.QuestionFields;
import fangxin.common.NotFound;
import fangxin.platform.ui.InputProblem;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.application.Question;
import fangxin.procedure.application.web.QuestionHints;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Page on which one question in the draft of a form is added, changed or removed, after a preview with its problems.
 * Choices are written one a line.
 */
@Named
@ViewScoped
public class FormQuestionPage extends AbstractFormPartPage {
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
    private transient Question shown;
    private transient String shownCondition;
    private transient List<InputProblem> problems = List.of();

    @Override
    String part() {
        return known;
    }

    /** Loads the question. A new question gets the next free code, unless the editor enters another one. */
    public void load() {
        FormDraftService.FormDraftView draft = read();
        if (known == null) {
            return;
        }
        Question question = draft.definition().question(known).orElseThrow(() -> new NotFound(known));
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
        options = ChoiceLines.write(question.choices());
        neededQuestion = question.needed() == null ? null : question.needed().question();
        neededValue = question.needed() == null ? null : question.needed().value();
        example = new LocalizedInput(question.example());
        preview();
    }

    /** Shows a question during its editing as an applicant will see it, with its violations. */
    public void preview() {
        FormDraftService.QuestionPreview preview = service.preview(getForm(), typed());
        shown = preview.question();
        shownCondition = sentence("application.condition", shown.needed());
        problems = InputProblem.of(preview.problems());
    }

    public String save() {
        service.enter(getForm(), task, typed(), basedOn());
        PageFunctions.addFlashMessage("formdesign.question.saved", PageFunctions.in(label.read()));
        return "/admin/form.xhtml?faces-redirect=true&form=" + getForm();
    }

    private Question typed() {
        return new Question(
                code,
                label.read(),
                hint.readIfGiven(),
                type,
                required,
                neededQuestion == null ? null : new Question.AnswerCondition(neededQuestion, neededValue),
                new Question.AnswerBounds(maxLength, min, max, pattern),
                ChoiceLines.parse(options),
                personal,
                example.readIfGiven());
    }

    public String remove() {
        service.removeQuestion(getForm(), known, basedOn());
        PageFunctions.addFlashMessage("formdesign.question.removed", PageFunctions.in(label.read()));
        return "/admin/form.xhtml?faces-redirect=true&form=" + getForm();
    }

    /** Returns the codes of the types of answer with which a question has an input. */
    public String codes(String field) {
        return QuestionFields.typesOf(field).stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** Returns the names of the types of answer that have this field. */
    public String types(String field) {
        return QuestionFields.typesOf(field).stream()
                .map(each -> PageFunctions.message("formdesign.type." + each))
                .collect(Collectors.joining(PageFunctions.message("platform.comma")));
    }

    /** Returns the codes of the questions on whose answer the question can depend. */
    public String getOtherCodes() {
        return getOtherQuestions().stream().map(Question::code).collect(Collectors.joining(" "));
    }

    /** Returns the question as an applicant will see it; null before anything is entered. */
    public Question getShown() {
        return shown;
    }

    public String getShownHint() {
        return QuestionHints.of(shown);
    }

    /** Returns the condition of the shown question as a sentence; null if the question always applies. */
    public String getShownCondition() {
        return shownCondition;
    }

    public List<InputProblem> getProblems() {
        return problems;
    }

    public List<FormDefinition.FormTask> getTasks() {
        return service.draft(getForm()).definition().tasks();
    }

    public List<Question> getOtherQuestions() {
        return service.draft(getForm())
                .definition()
                .questions()
                .filter(question -> !question.code().equals(known))
                .toList();
    }

    public List<Question.QuestionType> getTypes() {
        return Arrays.asList(Question.QuestionType.values());
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
