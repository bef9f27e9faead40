package fangxin.round;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/**
 * Value of the way in which a team scores in a round: jointly on one sheet, or each member alone with the greatest
 * difference of totals before one more evaluator is called.
 *
 * @param spread where members score alone: points by which their totals may differ before one more is called
 */
public record ScoringMode(
        @NotNull SheetSharing mode,

        @Positive(message = "{round.scoring.spread}") @Max(value = 100, message = "{round.scoring.spread}")
        double spread) {
    /** JOINT: one form of the whole team. BLIND: each member alone, none seeing the others' marks until all are in. */
    public enum SheetSharing {
        JOINT,
        BLIND
    }

    /** Scoring mode of rounds that state none; a default of the programme. */
    public static final ScoringMode USUAL = new ScoringMode(SheetSharing.JOINT, 10);

    public boolean isBlind() {
        return mode == SheetSharing.BLIND;
    }
}
