package fangxin.commitment.pledge;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of a step that states a reason, with the version of the commitment that was shown: a return by office or
 * association, a refusal, a withdrawal, a departure.
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
