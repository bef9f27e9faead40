package fangxin.membership;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of a reason for which a member refuses or leaves, or is removed. */
public record MembershipReasonInput(
        @NotBlank(message = "{membership.reason}") @Length(max = 500, message = "{membership.tooLong}")
        String reason) {
    public MembershipReasonInput {
        reason = FieldErrors.tidy(reason);
    }
}
