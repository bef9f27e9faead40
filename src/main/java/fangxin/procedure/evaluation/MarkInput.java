package fangxin.procedure.evaluation;

import fangxin.common.FieldErrors;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Mark;
import fangxin.criteria.model.Measurement;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/**
 * Input of an evaluator for a mark of one item: points by hand or computed from what was measured, or left out, a veto,
 * its reason, the earlier mark that was shown, and the reason for changing that.
 *
 * @param points       entered points, or null where they are computed from the measurement
 * @param basedOn      the number of the mark that the evaluator saw, 0 for none
 * @param measured     count or measured value, or null
 * @param changeReason why an earlier mark is changed; needed where the meeting moderates
 */
public record MarkInput(
        @Length(max = CriteriaEdition.LONGEST_CODE) String code,
        Double points,
        boolean leftOut,
        boolean veto,

        @Length(max = 2000, message = "{evaluation.tooLong}")
        String reason,

        @Min(0) Integer basedOn,
        Measurement measured,

        @Length(max = 1000, message = "{evaluation.tooLong}")
        String changeReason) {
    @JsonbCreator
    public MarkInput {}

    public MarkInput(String code, Double points, boolean leftOut, boolean veto, String reason, Integer basedOn) {
        this(code, points, leftOut, veto, reason, basedOn, null, null);
    }

    /** Returns the mark of an item; refuses a missing value, and a measurement that the item cannot have. */
    Mark mark(CriteriaEdition.Item item) {
        new FieldErrors()
                .refuse(
                        points == null && measured == null && !leftOut && !item.isMeasured(),
                        "points",
                        "evaluation.mark.none")
                .validate(this)
                .check();
        String why = FieldErrors.tidy(reason);
        if (measured != null && !leftOut) {
            return Mark.of(item, measured, veto, why);
        }
        return new Mark(points == null || leftOut ? 0 : points, leftOut, veto, why);
    }

    /** Returns the points of the mark; empty where the item is left out, or the input cannot be read. */
    Optional<Double> points(CriteriaEdition.Item item) {
        try {
            return leftOut ? Optional.empty() : Optional.of(mark(item).points());
        } catch (RuleViolation unreadable) {
            return Optional.empty();
        }
    }

    /** Returns a copy that is based on the mark with that number, the newest one. */
    MarkInput basedOn(int seq) {
        return new MarkInput(code, points, leftOut, veto, reason, seq, measured, changeReason);
    }
}
