package fangxin.complaint.warning;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who sends a proposed warning back, or withdraws a public one: the reason, and the version of the
 * warning that was shown.
 *
 * @param version version of the warning, as it was read
 */
public record WarningReasonInput(
        @NotBlank(message = "{warning.reason.missing}") @Length(max = 500, message = "{warning.text.long}")
        String reason,

        @Min(value = 0, message = "{warning.version}") long version) {
    public WarningReasonInput {
        reason = FieldErrors.tidy(reason);
    }
}
