package fangxin.naming.signing;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of an officer who sends an official document back or drops it: the reason. */
public record SigningReasonInput(
        @NotBlank(message = "{naming.officialDocument.sendBack}") @Length(max = 2000)
        String reason) {
    public SigningReasonInput {
        reason = FieldErrors.tidy(reason);
    }
}
