package fangxin.complaint.survey;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Input of one answer to a satisfaction survey.
 *
 * @param points 1 to 5 by the code of the question
 * @param words  may be left out
 */
public record SurveyAnswerInput(
        @NotNull(message = "{survey.points.missing}") Map<String, Integer> points,
        @Length(max = 500, message = "{survey.text.long}") String words) {
    public SurveyAnswerInput {
        points = points == null ? null : new LinkedHashMap<>(points);
        words = FieldErrors.tidy(words);
    }

    /** Refuses faulty fields, a question without an answer, and an unknown question. */
    void check(SurveyTerms terms) {
        FieldErrors errors = new FieldErrors().validate(this);
        errors.check();
        terms.questions()
                .forEach(question -> errors.refuse(
                        !isPoint(points.get(question.code())), "points_" + question.code(), "survey.points.missing"));
        errors.refuse(points.size() > terms.questions().size(), "points", "survey.points.many");
        errors.check();
    }

    private static boolean isPoint(Integer point) {
        return point != null && point >= 1 && point <= SurveyCounts.SCALE;
    }
}
