package fangxin.membership;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Agreement on paper of a member (纸质同意).
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
