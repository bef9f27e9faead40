package fangxin.complaint.callback;

import fangxin.common.FieldErrors;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;

/**
 * Input of an officer of the city's office who draws the call-backs of a month or makes the monthly appraisal: the
 * month.
 *
 * @param month as 2026-09
 */
public record CallBackDrawInput(
        @NotBlank(message = "{callback.month.missing}")
        @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])", message = "{callback.month.pattern}")
        String month) {
    public CallBackDrawInput {
        month = FieldErrors.tidy(month);
    }

    public YearMonth yearMonth() {
        return YearMonth.parse(month);
    }
}
