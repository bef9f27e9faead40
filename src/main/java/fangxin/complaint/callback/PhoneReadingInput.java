package fangxin.complaint.callback;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of a caller who reads a phone number, with the reason that is recorded. */
public record PhoneReadingInput(
        @NotBlank(message = "{callback.reason.missing}") @Length(max = 200, message = "{callback.words.long}")
        String reason) {
    public PhoneReadingInput {
        reason = FieldErrors.tidy(reason);
    }
}
