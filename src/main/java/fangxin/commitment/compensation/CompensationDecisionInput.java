package fangxin.commitment.compensation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;

/**
 * Input of the second officer who confirms or refuses a recorded payment: the decision, its reason, and the version of
 * the payment that was shown, so that a change meanwhile is noticed.
 *
 * @param version of the payment that was shown; refused where another person has acted since
 * @param reason  required for a refusal
 */
public record CompensationDecisionInput(
        @Min(value = 0, message = "{compensation.version}") long version,
        boolean confirmed,

        @Length(max = 1000, message = "{compensation.text.long}")
        String reason) {
    public CompensationDecisionInput {
        reason = FieldErrors.tidy(reason);
    }
}
