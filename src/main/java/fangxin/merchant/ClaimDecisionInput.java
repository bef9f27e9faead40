package fangxin.merchant;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input for the decision of the county office on a claim to act for a merchant, with its reason, which both sides
 * read.
 */
public record ClaimDecisionInput(
        boolean accepted,

        @NotBlank(message = "{merchant.claim.reason}") @Length(max = 500, message = "{merchant.tooLong}")
        String reason) {

    public ClaimDecisionInput {
        reason = FieldErrors.tidy(reason);
    }
}
