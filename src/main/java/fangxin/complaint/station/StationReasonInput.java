package fangxin.complaint.station;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of an officer who refuses the application of a station or ODR firm: the reason. */
public record StationReasonInput(
        @NotBlank(message = "{station.reason.missing}") @Length(max = 500, message = "{station.text.long}")
        String reason) {
    public StationReasonInput {
        reason = FieldErrors.tidy(reason);
    }
}
