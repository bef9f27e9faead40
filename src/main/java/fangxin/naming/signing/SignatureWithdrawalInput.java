package fangxin.naming.signing;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of the signer who takes back the signature of a naming: the reason, for the journal. */
public record SignatureWithdrawalInput(
        @NotBlank(message = "{naming.signature.reason}") @Length(max = 2000)
        String reason) {
    public SignatureWithdrawalInput {
        reason = FieldErrors.tidy(reason);
    }
}
