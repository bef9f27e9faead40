package fangxin.supervision.proceeding;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who decides on a measure, dismisses the proposal or confirms a rectification: the reason, and the
 * version of the proceeding that was shown.
 *
 * @param version version of the proceeding that was shown; refused where another person has acted since
 */
public record SupervisionDecisionInput(
        @NotNull(message = "{supervision.version}") Long version,

        @NotBlank(message = "{supervision.reason.missing}") @Length(max = 2000, message = "{supervision.text.long}")
        String reason) {
    public SupervisionDecisionInput {
        reason = FieldErrors.tidy(reason);
    }
}
