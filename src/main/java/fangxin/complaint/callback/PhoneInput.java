package fangxin.complaint.callback;

import fangxin.common.FieldErrors;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** Input of an officer who enters the phone number of a complainant, copied from the platform. */
public record PhoneInput(
        @NotBlank(message = "{callback.phone.missing}")
        @Pattern(regexp = "\\+?[0-9][0-9 -]{5,18}[0-9]", message = "{callback.phone.pattern}")
        String phone) {
    public PhoneInput {
        phone = FieldErrors.tidy(phone);
    }
}
