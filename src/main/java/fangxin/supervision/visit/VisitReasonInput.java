package fangxin.supervision.visit;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of a person who cancels a visit or reports that nobody was met: the reason, and the version that was shown.
 *
 * @param version version of the visit that was shown; refused where another person has acted since
 */
public record VisitReasonInput(
        @NotNull(message = "{supervision.version}") Long version,

        @NotBlank(message = "{supervision.reason.missing}") @Length(max = 1000, message = "{supervision.text.long}")
        String reason) {
    public VisitReasonInput {
        reason = FieldErrors.tidy(reason);
    }
}
