package fangxin.procedure.evaluation;

import fangxin.common.validation.Length;
import fangxin.criteria.model.Measurement;
import jakarta.json.bind.annotation.JsonbCreator;

/**
 * A mark as it is handed in.
 *
 * @param points   by hand, or null where they follow from what was measured
 * @param basedOn  the number of the mark that the evaluator saw, 0 for none
 * @param measured what was counted or measured, or null
 * @param why      why an earlier mark is changed; needed where the meeting moderates
 */
public record MarkInput(
        String code,
        Double points,
        boolean leftOut,
        boolean veto,

        @Length(max = 2000, message = "{evaluation.tooLong}")
        String reason,

        Integer basedOn,
        Measurement measured,

        @Length(max = 1000, message = "{evaluation.tooLong}")
        String why) {
    @JsonbCreator
    public MarkInput {}

    public MarkInput(String code, Double points, boolean leftOut, boolean veto, String reason, Integer basedOn) {
        this(code, points, leftOut, veto, reason, basedOn, null, null);
    }

    /** The same on top of the mark that stands. */
    MarkInput basedOn(int seq) {
        return new MarkInput(code, points, leftOut, veto, reason, seq, measured, why);
    }
}
