package fangxin.supervision.reentry;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who decides on a proposed ban: ban or pass, the reason, and the version that was shown.
 *
 * @param version version of the proposal that was shown; refused where another officer has decided since
 */
public record ReentryDecisionInput(
        @NotNull(message = "{supervision.version}") Long version,

        @NotNull(message = "{supervision.ban.outcome}") ReentryOutcome outcome,

        @NotBlank(message = "{supervision.reason.missing}") @Length(max = 1000, message = "{supervision.text.long}")
        String reason) {
    public ReentryDecisionInput {
        reason = FieldErrors.tidy(reason);
    }
}
