package fangxin.naming.signing;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Reason for which a signer takes the signature of a naming back, for the journal. */
public record SignatureWithdrawalInput(
        @NotBlank(message = "{naming.signature.reason}") @Length(max = 2000)
        String reason) {
    public SignatureWithdrawalInput {
        reason = FieldErrors.tidy(reason);
    }
}
