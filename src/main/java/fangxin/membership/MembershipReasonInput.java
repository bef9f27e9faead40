package fangxin.membership;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of a member who refuses or leaves a composite, or of who removes it: the reason. */
public record MembershipReasonInput(
        @NotBlank(message = "{membership.reason}") @Length(max = 500, message = "{membership.tooLong}")
        String reason) {
    public MembershipReasonInput {
        reason = FieldErrors.tidy(reason);
    }
}
