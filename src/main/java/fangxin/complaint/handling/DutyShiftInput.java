package fangxin.complaint.handling;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an officer who enters a shift of the duty roster: account of the officer on duty, day, and full hours.
 *
 * @param until hour at which the shift ends; on the next day where it is not after {@code from}
 */
public record DutyShiftInput(
        @NotBlank(message = "{handling.duty.officer.missing}") @Length(max = 60)
        String officer,

        @NotNull(message = "{handling.duty.day.missing}") LocalDate day,

        @NotNull(message = "{handling.duty.hour}")
        @Min(value = 0, message = "{handling.duty.hour}")
        @Max(value = 23, message = "{handling.duty.hour}")
        Integer from,

        @NotNull(message = "{handling.duty.hour.end}")
        @Min(value = 1, message = "{handling.duty.hour.end}")
        @Max(value = 24, message = "{handling.duty.hour.end}")
        Integer until) {
    public DutyShiftInput {
        officer = FieldErrors.tidy(officer);
    }

    DutyHours hours() {
        return DutyHours.of(day, from, until);
    }
}
