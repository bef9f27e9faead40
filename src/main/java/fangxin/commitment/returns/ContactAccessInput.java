package fangxin.commitment.returns;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of an officer who reads the contact of a consumer in clear: the reason, which is recorded. */
public record ContactAccessInput(
        @NotBlank(message = "{commitment.reason.missing}") @Length(max = 500, message = "{commitment.text.long}")
        String reason) {
    public ContactAccessInput {
        reason = FieldErrors.tidy(reason);
    }
}
