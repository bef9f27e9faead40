package fangxin.merchant;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input for the refusal of the county office to confirm a merchant, with the reason that the merchant reads. */
public record VerificationRefusalInput(
        @NotBlank(message = "{merchant.refusal.reason}") @Length(max = 500, message = "{merchant.tooLong}")
        String reason) {

    public VerificationRefusalInput {
        reason = FieldErrors.tidy(reason);
    }
}
