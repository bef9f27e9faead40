package fangxin.organization.retention;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.TimeLimit;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an administrator who changes the period of one kind of personal data: number, unit and source, and the issue
 * that was shown.
 *
 * @param issue  the issue of the terms that was shown; refused where another was entered since
 * @param value  number of days or years
 * @param source regulation that provides for it, or "default"
 */
public record RetentionPeriodInput(
        @NotNull(message = "{retention.number}") @Min(1) Integer issue,

        @NotNull(message = "{retention.number}") Integer value,

        @NotNull(message = "{retention.unit}") TimeLimit.Unit unit,

        @NotBlank(message = "{retention.source.missing}") @Length(max = 200, message = "{retention.long}")
        String source) {
    public RetentionPeriodInput {
        source = FieldErrors.tidy(source);
    }

    /** Returns the period; refused beside the field where it is out of range or in working days. */
    TimeLimit period() {
        int most = unit == TimeLimit.Unit.YEARS ? RetentionKind.MOST_YEARS : RetentionKind.MOST_DAYS;
        new FieldErrors()
                .refuse(unit == TimeLimit.Unit.WORKING_DAYS, "unit", "retention.unit")
                .refuse(value < 1 || value > most, "value", "retention.period")
                .check();
        return new TimeLimit(value, unit, source);
    }
}
