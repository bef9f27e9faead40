package fangxin.naming.signing;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Reason for which an official document is sent back or dropped. */
public record SigningReasonInput(
        @NotBlank(message = "{naming.officialDocument.sendBack}") @Length(max = 2000)
        String reason) {
    public SigningReasonInput {
        reason = FieldErrors.tidy(reason);
    }
}
