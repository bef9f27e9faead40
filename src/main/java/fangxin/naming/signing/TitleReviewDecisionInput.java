package fangxin.naming.signing;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.naming.title.TitleReviewOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Input of the officer who reviews a revocation: the outcome, and the reason for the holder and the public. */
public record TitleReviewDecisionInput(
        @NotNull(message = "{naming.title.review.needs.outcome}")
        TitleReviewOutcome outcome,

        @NotBlank(message = "{naming.title.review.needs.reason}") @Length(max = 1000, message = "{naming.tooLong}")
        String reason) {
    public TitleReviewDecisionInput {
        reason = FieldErrors.tidy(reason);
    }
}
