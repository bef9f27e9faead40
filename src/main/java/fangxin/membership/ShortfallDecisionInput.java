package fangxin.membership;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an office that decides on a shortfall (比例不足): outcome, reason and last day.
 *
 * @param until last day on which the title is kept; null for a rectification, whose period follows with its document
 */
public record ShortfallDecisionInput(
        @NotNull(message = "{membership.shortfall.outcome}") Shortfall.ShortfallOutcome outcome,

        @NotBlank(message = "{membership.shortfall.reason}") @Length(max = 1000, message = "{membership.tooLong}")
        String reason,

        LocalDate until) {

    public ShortfallDecisionInput {
        reason = FieldErrors.tidy(reason);
    }
}
