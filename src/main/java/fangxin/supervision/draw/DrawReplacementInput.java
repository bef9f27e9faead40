package fangxin.supervision.draw;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who has a drawn unit replaced by the next ticket of its stratum: the unit, the public reason, the
 * proof, and the version that was shown.
 *
 * @param unit   certificate number of the drawn unit
 * @param reason why it cannot be visited; public
 * @param proof  id of the picture or PDF that proves it; null where it comes with the form
 */
public record DrawReplacementInput(
        @NotNull(message = "{draw.version}") Long version,

        @NotBlank(message = "{draw.unit.missing}") @Length(max = 30)
        String unit,

        @NotBlank(message = "{draw.reason.missing}") @Length(max = 500)
        String reason,

        @Length(max = 36) String proof) {
    public DrawReplacementInput {
        reason = FieldErrors.tidy(reason);
    }
}
