package fangxin.supervision.renewal;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who refuses a renewal, upholds or overturns that on review, or confirms that it was not corrected
 * in time: the reason, and the version that was shown.
 *
 * @param version version of the renewal that was shown; refused where another person has acted since
 */
public record RenewalDecisionInput(
        @NotNull(message = "{renewal.version}") Long version,

        @NotBlank(message = "{renewal.reason}") @Length(max = 1000, message = "{renewal.long}")
        String reason) {
    public RenewalDecisionInput {
        reason = FieldErrors.tidy(reason);
    }
}
