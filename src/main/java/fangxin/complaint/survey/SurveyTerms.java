package fangxin.complaint.survey;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Value of the terms of satisfaction surveys (满意度调查办法): questions, least number of answers for figures, margin of
 * error, target, days for answers on paper; refuses doubled codes and an unknown overall question; also content of
 * config/survey-terms.json. The issue in force when a survey was created applies to it.
 *
 * @param questions      questions in their order
 * @param overall        code of the question whose share of 4 and 5 is the satisfaction of the survey
 * @param minimumAnswers number of answers below which no figure is shown
 * @param deviate        standard normal deviate of the margin of error; 1.96 for 95 %
 * @param target         share of satisfied answers in per cent that the criteria of composites ask for
 * @param paperDays      days after the last day in which answers on paper can be entered
 * @param source         notice that sets them, or "default"
 */
public record SurveyTerms(
        @NotNull @Size(min = 1, max = MOST_QUESTIONS, message = "{survey.questions.number}")
        List<@NotNull @Valid SurveyQuestion> questions,

        @NotBlank(message = "{survey.overall.missing}") @Length(max = 40, message = "{survey.text.long}")
        String overall,

        @NotNull(message = "{survey.number.missing}") @Range(min = 10, max = 1000, message = "{survey.number.range}")
        Integer minimumAnswers,

        @NotNull(message = "{survey.number.missing}")
        @DecimalMin(value = "1", message = "{survey.deviate.range}")
        @DecimalMax(value = "4", message = "{survey.deviate.range}")
        BigDecimal deviate,

        @NotNull(message = "{survey.number.missing}") @Range(min = 1, max = 100, message = "{survey.number.range}")
        Integer target,

        @NotNull(message = "{survey.number.missing}") @Range(min = 0, max = 365, message = "{survey.number.range}")
        Integer paperDays,

        @NotBlank(message = "{survey.source.missing}") @Length(max = 200, message = "{survey.text.long}")
        String source)
        implements Serializable {
    /** Most questions of a survey, which fit one page of a phone. */
    static final int MOST_QUESTIONS = 10;

    public SurveyTerms {
        questions = questions == null ? List.of() : new ArrayList<>(questions);
        overall = FieldErrors.tidy(overall);
        source = FieldErrors.tidy(source);
    }

    /** Returns the text of the overall question. */
    public LocalizedText overallQuestion() {
        return questions.stream()
                .filter(question -> question.code().equals(overall))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** Refuses a code that two questions have, and an overall question that is not among the questions. */
    void check() {
        FieldErrors errors = new FieldErrors();
        Set<String> codes = new HashSet<>();
        questions.forEach(question ->
                errors.refuse(!codes.add(question.code()), "questions", "survey.code.twice", question.code()));
        errors.refuse(!codes.contains(overall), "overall", "survey.overall.unknown");
        errors.check();
    }
}
