package fangxin.membership;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Name of the person who signed the agreement of a member on paper (纸质同意), as an officer enters it.
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
