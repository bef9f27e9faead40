package fangxin.complaint.survey;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Input of an officer who enters counted answers on paper to a satisfaction survey: the number of sheets, for each
 * question how many sheets gave each point, and the version of the survey that was shown; it refuses counts that exceed
 * the sheets.
 *
 * @param sheets  number of sheets
 * @param counts  for each question how many sheets gave 1, 2, 3, 4 and 5 points; a sheet may leave a question out
 * @param version version of the survey, as it was read
 */
public record SurveyPaperInput(
        @NotNull(message = "{survey.sheets.missing}") @Range(min = 1, max = 100_000, message = "{survey.sheets.range}")
        Integer sheets,

        @NotNull(message = "{survey.counts.missing}")
        @Size(max = SurveyTerms.MOST_QUESTIONS, message = "{survey.counts.missing}")
        Map<
                        @NotBlank @Length(max = 40) String,
                        @NotNull(message = "{survey.counts.scale}")
                                @Size(
                                        min = SurveyCounts.SCALE,
                                        max = SurveyCounts.SCALE,
                                        message = "{survey.counts.scale}")
                                List<
                                @NotNull(message = "{survey.counts.scale}")
                                @Range(min = 0, max = 100_000, message = "{survey.sheets.range}") Integer>>
                counts,

        @Min(value = 0, message = "{survey.version}") long version) {
    public SurveyPaperInput {
        counts = counts == null ? null : new LinkedHashMap<>(counts);
    }

    /** Refuses faulty fields, an unknown question, and more answers to a question than sheets. */
    SurveyCounts check(SurveyTerms terms) {
        FieldErrors errors = new FieldErrors().validate(this);
        errors.check();
        List<String> codes =
                terms.questions().stream().map(SurveyQuestion::code).toList();
        counts.forEach((code, points) -> errors.refuse(!codes.contains(code), "counts", "survey.question.unknown", code)
                .refuse(
                        points.stream().mapToLong(Integer::longValue).sum() > sheets,
                        "counts." + code,
                        "survey.counts.many"));
        codes.forEach(code -> errors.refuse(!counts.containsKey(code), "counts." + code, "survey.counts.missing"));
        errors.check();
        return new SurveyCounts(counts);
    }
}
