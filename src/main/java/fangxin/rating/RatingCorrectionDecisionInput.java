package fangxin.rating;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who grants or refuses a correction of a rating that a holder has asked for: the outcome and the
 * reason.
 *
 * @param reason the holder reads it
 */
public record RatingCorrectionDecisionInput(
        @NotNull(message = "{rating.correction.outcome.missing}")
        RatingCorrectionOutcome outcome,

        @NotBlank(message = "{rating.correction.reason.missing}")
        @Length(max = 1000, message = "{rating.correction.long}")
        String reason) {
    public RatingCorrectionDecisionInput {
        reason = FieldErrors.tidy(reason);
    }
}
