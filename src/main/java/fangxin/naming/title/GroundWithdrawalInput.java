package fangxin.naming.title;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who withdraws the ground of an entry in the history of a title: the reason, which is not public.
 */
public record GroundWithdrawalInput(
        @NotBlank(message = "{naming.ground.needs.reason}") @Length(max = 1000, message = "{naming.tooLong}")
        String reason) {
    public GroundWithdrawalInput {
        reason = FieldErrors.tidy(reason);
    }
}
