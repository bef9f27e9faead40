package fangxin.authoring.web;

import fangxin.Unknown;
import fangxin.Wording;
import fangxin.application.FormDefinition;
import fangxin.application.Question;
import fangxin.authoring.FormDraftDesk;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One question of a form that is being written. Choices are written one a line. */
@Named
@ViewScoped
public class QuestionPage implements Serializable {
    @Inject
    FormDraftDesk desk;
    private String form;
    private String known;
    private String task;
    private String code;
    private String labelZh;
    private String labelEn;
    private String hintZh;
    private String hintEn;
    private Question.Type type = Question.Type.TEXT;
    private boolean required;
    private boolean personal;
    private Integer maxLength;
    private Double min;
    private Double max;
    private String pattern;
    private String options;
    private String neededQuestion;
    private String neededValue;
    private String exampleZh;
    private String exampleEn;

    public void open() {
        FormDefinition definition = desk.draft(form).definition();
        if (known == null) {
            return;
        }
        Question question = definition.question(known).orElseThrow(() -> new Unknown(known));
        code = question.code();
        labelZh = question.label().zh();
        labelEn = question.label().en();
        hintZh = question.hint() == null ? null : question.hint().zh();
        hintEn = question.hint() == null ? null : question.hint().en();
        type = question.type();
        required = question.required();
        personal = question.personal();
        maxLength = question.maxLength();
        min = question.min();
        max = question.max();
        pattern = question.pattern();
        options = question.choices().stream().map(option -> option.value() + " " + option.label().zh() + " | "
                + option.label().en()).collect(Collectors.joining("\n"));
        neededQuestion = question.needed() == null ? null : question.needed().question();
        neededValue = question.needed() == null ? null : question.needed().value();
        exampleZh = question.example() == null ? null : question.example().zh();
        exampleEn = question.example() == null ? null : question.example().en();
    }

    public String save() {
        desk.put(form, task, new Question(code, new Wording(labelZh, labelEn), wording(hintZh, hintEn), type, required,
                neededQuestion == null ? null : new Question.Needed(neededQuestion, neededValue), maxLength, min, max,
                pattern, choices(), personal, wording(exampleZh, exampleEn)));
        Look.tell("authoring.question.saved", labelZh);
        return "/admin/form.xhtml?faces-redirect=true&form=" + form;
    }

    public String remove() {
        desk.removeQuestion(form, known);
        Look.tell("authoring.question.removed", labelZh);
        return "/admin/form.xhtml?faces-redirect=true&form=" + form;
    }

    private List<Question.Option> choices() {
        List<Question.Option> all = new ArrayList<>();
        if (options != null) {
            options.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
                String[] parts = line.split("[\\s　]+", 2);
                String[] words = parts.length < 2 ? new String[] {""} : parts[1].split("\\s*[|｜]\\s*", 2);
                all.add(new Question.Option(parts[0], new Wording(words[0], words.length < 2 ? "" : words[1])));
            });
        }
        return all;
    }

    private static Wording wording(String zh, String en) {
        return zh == null && en == null ? null : new Wording(zh, en);
    }

    public List<FormDefinition.Task> getTasks() {
        return desk.draft(form).definition().tasks();
    }

    public List<Question> getOthers() {
        return desk.draft(form).definition().questions().filter(question -> !question.code().equals(known)).toList();
    }

    public List<Question.Type> getTypes() {
        return Arrays.asList(Question.Type.values());
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

    public String getLabelZh() {
        return labelZh;
    }

    public void setLabelZh(String labelZh) {
        this.labelZh = labelZh;
    }

    public String getLabelEn() {
        return labelEn;
    }

    public void setLabelEn(String labelEn) {
        this.labelEn = labelEn;
    }

    public String getHintZh() {
        return hintZh;
    }

    public void setHintZh(String hintZh) {
        this.hintZh = hintZh;
    }

    public String getHintEn() {
        return hintEn;
    }

    public void setHintEn(String hintEn) {
        this.hintEn = hintEn;
    }

    public Question.Type getType() {
        return type;
    }

    public void setType(Question.Type type) {
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

    public String getExampleZh() {
        return exampleZh;
    }

    public void setExampleZh(String exampleZh) {
        this.exampleZh = exampleZh;
    }

    public String getExampleEn() {
        return exampleEn;
    }

    public void setExampleEn(String exampleEn) {
        this.exampleEn = exampleEn;
    }
}
