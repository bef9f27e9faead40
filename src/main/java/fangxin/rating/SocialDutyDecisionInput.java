package fangxin.rating;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;

/**
 * Input of the second officer who confirms or refuses a recorded social duty: the decision, and the reason of a
 * refusal.
 *
 * @param reason required for a refusal
 */
public record SocialDutyDecisionInput(
        boolean confirmed,

        @Length(max = 1000, message = "{rating.correction.long}")
        String reason) {
    public SocialDutyDecisionInput {
        reason = FieldErrors.tidy(reason);
    }
}
