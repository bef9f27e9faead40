package fangxin.complaint.survey;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Input of a consumer who answers a satisfaction survey: 1 to 5 points for each question, and words, which are
 * optional; it refuses missing and unknown questions.
 *
 * @param points 1 to 5 by the code of the question
 * @param words  may be left out
 */
public record SurveyAnswerInput(
        @NotNull(message = "{survey.points.missing}")
        @Size(max = SurveyTerms.MOST_QUESTIONS, message = "{survey.points.many}")
        Map<
                        @NotBlank @Length(max = 40) String,
                        @Range(min = 1, max = SurveyCounts.SCALE, message = "{survey.points.missing}") Integer>
                points,

        @Length(max = 500, message = "{survey.text.long}") String words) {
    public SurveyAnswerInput {
        points = points == null ? null : new LinkedHashMap<>(points);
        if (points != null) {
            points.values().removeIf(Objects::isNull);
        }
        words = FieldErrors.tidy(words);
    }

    /** Refuses faulty fields, a question without an answer, and an unknown question. */
    void check(SurveyTerms terms) {
        FieldErrors errors = new FieldErrors().validate(this);
        errors.check();
        terms.questions()
                .forEach(question -> errors.refuse(
                        !points.containsKey(question.code()), "points." + question.code(), "survey.points.missing"));
        errors.refuse(points.size() > terms.questions().size(), "points", "survey.points.many");
        errors.check();
    }
}
