package fangxin.supervision.renewal;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of a holder who withdraws its application for renewal: the reason, and the state that was shown.
 *
 * @param state state of the renewal that was shown; refused where it has another, not where the draft was only saved
 *     since
 */
public record RenewalWithdrawalInput(
        @NotNull(message = "{renewal.version}") RenewalState state,

        @NotBlank(message = "{renewal.reason}") @Length(max = 1000, message = "{renewal.long}")
        String reason) {
    public RenewalWithdrawalInput {
        reason = FieldErrors.tidy(reason);
    }
}
