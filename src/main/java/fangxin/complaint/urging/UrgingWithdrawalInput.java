package fangxin.complaint.urging;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer of the sending office who withdraws an urging letter: the reason, and the version of the letter
 * that was shown.
 *
 * @param version of the letter that was shown
 */
public record UrgingWithdrawalInput(
        @NotBlank(message = "{urging.withdrawal.missing}") @Length(max = 500)
        String reason,

        @Min(value = 0, message = "{urging.version}") long version) {
    public UrgingWithdrawalInput {
        reason = FieldErrors.tidy(reason);
    }
}
