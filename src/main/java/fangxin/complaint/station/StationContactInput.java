package fangxin.complaint.station;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of a reader of a contact in clear: why it is read, for the journal of accesses. */
public record StationContactInput(
        @NotBlank(message = "{station.reason.missing}") @Length(max = 500, message = "{station.text.long}")
        String reason) {
    public StationContactInput {
        reason = FieldErrors.tidy(reason);
    }
}
