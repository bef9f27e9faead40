package fangxin.complaint.station;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of a person who reads the contact of a consumer in a dispute in clear: the reason, which the journal records.
 */
public record StationContactInput(
        @NotBlank(message = "{station.reason.missing}") @Length(max = 500, message = "{station.text.long}")
        String reason) {
    public StationContactInput {
        reason = FieldErrors.tidy(reason);
    }
}
