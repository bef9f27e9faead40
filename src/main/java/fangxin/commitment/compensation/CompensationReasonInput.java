package fangxin.commitment.compensation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of the second officer who takes back a statement of the holder of the money: the reason. */
public record CompensationReasonInput(
        @NotBlank(message = "{compensation.reason.missing}") @Length(max = 1000, message = "{compensation.text.long}")
        String reason) {
    public CompensationReasonInput {
        reason = FieldErrors.tidy(reason);
    }
}
