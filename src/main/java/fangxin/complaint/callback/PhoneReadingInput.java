package fangxin.complaint.callback;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of an officer who reads the phone number of a complainant in clear: the reason, which is recorded. */
public record PhoneReadingInput(
        @NotBlank(message = "{callback.reason.missing}") @Length(max = 200, message = "{callback.words.long}")
        String reason) {
    public PhoneReadingInput {
        reason = FieldErrors.tidy(reason);
    }
}
