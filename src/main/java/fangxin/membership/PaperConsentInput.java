package fangxin.membership;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who records a member's consent on paper (纸质同意): the name of the person who signed.
 *
 * @param signer person who signed it
 */
record PaperConsentInput(
        @NotBlank(message = "{membership.required}") @Length(max = 100, message = "{membership.tooLong}")
        String signer) {
    PaperConsentInput {
        signer = FieldErrors.tidy(signer);
    }
}
