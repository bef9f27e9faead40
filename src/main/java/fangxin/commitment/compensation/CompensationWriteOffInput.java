package fangxin.commitment.compensation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of the second officer who writes off the rest of a payment, which the holder does not claim from the shop any
 * more: the reason, and the version of the payment that was shown, so that a change meanwhile is noticed.
 *
 * @param version of the payment that was shown; refused where another person has acted since
 */
public record CompensationWriteOffInput(
        @Min(value = 0, message = "{compensation.version}") long version,

        @NotBlank(message = "{compensation.reason.missing}") @Length(max = 1000, message = "{compensation.text.long}")
        String reason) {
    public CompensationWriteOffInput {
        reason = FieldErrors.tidy(reason);
    }
}
