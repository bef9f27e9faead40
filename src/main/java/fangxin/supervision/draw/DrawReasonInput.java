package fangxin.supervision.draw;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who abandons a draw or states that it has no value, or of the second officer who refuses its
 * randomness: the public reason, and the version that was shown.
 */
public record DrawReasonInput(
        @NotNull(message = "{draw.version}") Long version,

        @NotBlank(message = "{draw.reason.missing}") @Length(max = 500)
        String reason) {
    public DrawReasonInput {
        reason = FieldErrors.tidy(reason);
    }
}
