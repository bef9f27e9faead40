package fangxin.complaint.survey;

import fangxin.common.LocalizedText;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * View of the aggregated result of a satisfaction survey (调查结果): number of answers, share of satisfied ones with margin
 * of error and target, and figures of each question; below the minimum number of answers it has no figure.
 *
 * @param answers      number of answers, on paper included; null below the minimum
 * @param sheets       those of them on paper; null below the minimum
 * @param minimum      number of answers from which figures are shown
 * @param satisfaction share of the overall question in per cent, the satisfaction of the survey; null below the minimum
 * @param margin       margin of error of this share in percentage points; null below the minimum
 * @param target       share that the criteria of composites ask for
 * @param questions    figures of each question; none below the minimum
 */
@JsonbNillable
public record SurveyResult(
        Integer answers,
        Integer sheets,
        int minimum,
        BigDecimal satisfaction,
        BigDecimal margin,
        int target,
        List<QuestionResult> questions)
        implements Serializable {
    /**
     * Figures of a question; null where fewer answers than the minimum gave a point.
     *
     * @param answers      answers that gave a point
     * @param mean         mean of the points
     * @param distribution number of answers with 1, 2, 3, 4 and 5 points
     * @param share        answers with 4 or 5 points in per cent
     * @param margin       margin of error of the share in percentage points
     */
    @JsonbNillable
    public record QuestionResult(
            String code,
            @NotNull LocalizedText text,
            Integer answers,
            BigDecimal mean,
            List<Integer> distribution,
            BigDecimal share,
            BigDecimal margin)
            implements Serializable {
        /** Returns whether figures are shown. */
        public boolean hasFigures() {
            return answers != null;
        }
    }

    /** Returns whether figures are shown. */
    public boolean hasFigures() {
        return answers != null;
    }

    /** Returns whether the satisfaction reaches the target. */
    public boolean reachesTarget() {
        return satisfaction != null && satisfaction.compareTo(BigDecimal.valueOf(target)) >= 0;
    }
}
