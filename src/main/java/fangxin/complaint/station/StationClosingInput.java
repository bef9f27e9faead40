package fangxin.complaint.station;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Input of an officer who closes a station or ends the registration of an ODR firm: last day and reason. */
public record StationClosingInput(
        @NotNull(message = "{station.day.missing}") LocalDate lastDay,

        @NotBlank(message = "{station.reason.missing}") @Length(max = 500, message = "{station.text.long}")
        String reason) {
    public StationClosingInput {
        reason = FieldErrors.tidy(reason);
    }
}
