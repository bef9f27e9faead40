package fangxin.procedure.evaluation;

import fangxin.common.validation.Length;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Mark;
import fangxin.criteria.model.Measurement;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * Input: one item of a score sheet as a signer saw it on the screen, with its mark and the number of its pictures. It
 * is compared with the sheet and not stored.
 */
public record SeenSheetItem(
        @Length(max = CriteriaEdition.LONGEST_CODE) String code,
        Double points,
        boolean leftOut,
        boolean veto,

        @Length(max = 2000, message = "{evaluation.tooLong}")
        String reason,

        Measurement measured,
        @PositiveOrZero @Max(1000) int pictures) {
    @JsonbCreator
    public SeenSheetItem {}

    /** Returns the mark that the screen showed. */
    Mark mark(CriteriaEdition.Item item) {
        return new MarkInput(code, points, leftOut, veto, reason, null, measured, null).mark(item);
    }
}
