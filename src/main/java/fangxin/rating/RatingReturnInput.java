package fangxin.rating;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of the second officer who returns an issue of the formula instead of adopting it: the reason. */
public record RatingReturnInput(
        @NotBlank(message = "{rating.return.reason}") @Length(max = 1000, message = "{rating.correction.long}")
        String reason) {
    public RatingReturnInput {
        reason = FieldErrors.tidy(reason);
    }
}
