package fangxin.commitment.pledge;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of a step of a commitment that states a reason (return, refusal, withdrawal or departure): the reason, and the
 * version of the commitment that was shown.
 *
 * @param version version of the commitment that was shown
 */
public record CommitmentDecisionInput(
        @NotNull(message = "{pledge.version}") Long version,

        @NotBlank(message = "{pledge.reason}") @Length(max = 1000, message = "{pledge.reason}")
        String reason) {
    public CommitmentDecisionInput {
        reason = FieldErrors.tidy(reason);
    }
}
