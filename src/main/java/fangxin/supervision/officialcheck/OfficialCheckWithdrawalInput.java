package fangxin.supervision.officialcheck;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of an officer who takes an import of official checks back: the reason. */
public record OfficialCheckWithdrawalInput(
        @NotBlank(message = "{officialcheck.withdraw.reason.missing}") @Length(max = 500)
        String reason) {
    public OfficialCheckWithdrawalInput {
        reason = FieldErrors.tidy(reason);
    }
}
