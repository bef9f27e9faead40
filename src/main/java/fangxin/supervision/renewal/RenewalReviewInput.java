package fangxin.supervision.renewal;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of a holder who asks for a review of the refusal of its renewal, or of an officer who enters that from paper:
 * the reason for the review.
 *
 * @param plea why the refusal is to be reviewed
 */
public record RenewalReviewInput(
        @NotBlank(message = "{renewal.review.plea}") @Length(max = 1000, message = "{renewal.long}")
        String plea) {
    public RenewalReviewInput {
        plea = FieldErrors.tidy(plea);
    }
}
