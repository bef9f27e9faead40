package fangxin.administration.formdesign.web;

import fangxin.administration.formdesign.FormDraftService;
import fangxin.common.NotFound;
import fangxin.platform.ui.InputProblem;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.application.FormDefinition.EvidenceType;
import fangxin.procedure.application.Question;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Page on which one type of evidence in the draft of a form (title, hint, number of files, when it applies) is added,
 * changed or removed, after a preview with its problems.
 */
@Named
@ViewScoped
public class FormEvidencePage extends AbstractFormPartPage {
    private String known;
    private String code;
    private LocalizedInput title = new LocalizedInput();
    private LocalizedInput hint = new LocalizedInput();
    private int min = 1;
    private int max = 3;
    private LocalizedInput examples = new LocalizedInput();
    private String neededQuestion;
    private String neededValue;
    private String unlessQuestion;
    private String unlessValue;
    private transient EvidenceType shown;
    private transient String shownCondition;
    private transient String shownExemption;
    private transient List<InputProblem> problems = List.of();

    @Override
    String part() {
        return known;
    }

    public void load() {
        FormDraftService.FormDraftView draft = read();
        if (known == null) {
            return;
        }
        EvidenceType evidence = draft.definition().evidence(known).orElseThrow(() -> new NotFound(known));
        code = evidence.code();
        title = new LocalizedInput(evidence.title());
        hint = new LocalizedInput(evidence.hint());
        min = evidence.min();
        max = evidence.max();
        examples = new LocalizedInput(evidence.examples());
        if (evidence.needed() != null) {
            neededQuestion = evidence.needed().question();
            neededValue = evidence.needed().value();
        }
        if (evidence.unless() != null) {
            unlessQuestion = evidence.unless().question();
            unlessValue = evidence.unless().value();
        }
        preview();
    }

    /** Shows a type of evidence during its editing as an applicant will see it, with its violations. */
    public void preview() {
        FormDraftService.EvidencePreview preview = service.preview(getForm(), typed());
        shown = preview.evidence();
        shownCondition = sentence("formdesign.preview.needed", shown.needed());
        shownExemption = sentence("formdesign.preview.unless", shown.unless());
        problems = InputProblem.of(preview.problems());
    }

    public String save() {
        service.put(getForm(), typed(), basedOn());
        PageFunctions.addFlashMessage("formdesign.evidence.saved", PageFunctions.in(title.read()));
        return "/admin/form.xhtml?faces-redirect=true&form=" + getForm();
    }

    private EvidenceType typed() {
        return new EvidenceType(
                code,
                title.read(),
                hint.readIfGiven(),
                min,
                max,
                examples.readIfGiven(),
                condition(neededQuestion, neededValue),
                condition(unlessQuestion, unlessValue));
    }

    private static Question.AnswerCondition condition(String question, String value) {
        return question == null ? null : new Question.AnswerCondition(question, value);
    }

    /** Returns the type of evidence as an applicant will see it; null before anything is entered. */
    public EvidenceType getShown() {
        return shown;
    }

    /** Returns with which answer the shown type of evidence applies, as a sentence; null if it always applies. */
    public String getShownCondition() {
        return shownCondition;
    }

    /** Returns with which answer the shown type of evidence does not apply, as a sentence; null without one. */
    public String getShownExemption() {
        return shownExemption;
    }

    public List<InputProblem> getProblems() {
        return problems;
    }

    /** Returns the questions on whose answers the evidence can depend. */
    public List<Question> getQuestions() {
        return service.draft(getForm()).definition().questions().toList();
    }

    /** Returns the codes of those questions. */
    public String getQuestionCodes() {
        return getQuestions().stream().map(Question::code).collect(Collectors.joining(" "));
    }

    public String remove() {
        service.removeEvidence(getForm(), known, basedOn());
        PageFunctions.addFlashMessage("formdesign.evidence.removed", PageFunctions.in(title.read()));
        return "/admin/form.xhtml?faces-redirect=true&form=" + getForm();
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalizedInput getTitle() {
        return title;
    }

    public LocalizedInput getHint() {
        return hint;
    }

    public int getMin() {
        return min;
    }

    public void setMin(int min) {
        this.min = min;
    }

    public int getMax() {
        return max;
    }

    public void setMax(int max) {
        this.max = max;
    }

    public LocalizedInput getExamples() {
        return examples;
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

    public String getUnlessQuestion() {
        return unlessQuestion;
    }

    public void setUnlessQuestion(String unlessQuestion) {
        this.unlessQuestion = unlessQuestion;
    }

    public String getUnlessValue() {
        return unlessValue;
    }

    public void setUnlessValue(String unlessValue) {
        this.unlessValue = unlessValue;
    }
}
