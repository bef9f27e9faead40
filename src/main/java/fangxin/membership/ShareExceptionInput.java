package fangxin.membership;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who proposes to name a composite below a binding share, or of a second officer who refuses that:
 * the reason.
 */
public record ShareExceptionInput(
        @NotBlank(message = "{membership.shortfall.reason}") @Length(max = 1000, message = "{membership.tooLong}")
        String reason) {

    public ShareExceptionInput {
        reason = FieldErrors.tidy(reason);
    }
}
