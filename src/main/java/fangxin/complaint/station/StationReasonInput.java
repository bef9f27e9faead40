package fangxin.complaint.station;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of an officer: the reason of a refusal. */
public record StationReasonInput(
        @NotBlank(message = "{station.reason.missing}") @Length(max = 500, message = "{station.text.long}")
        String reason) {
    public StationReasonInput {
        reason = FieldErrors.tidy(reason);
    }
}
