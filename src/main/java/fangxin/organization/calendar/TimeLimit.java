package fangxin.organization.calendar;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Value of a time limit or term (working days, days or years) with its source (the regulation that sets it, or
 * "default"); the {@link WorkingCalendar} computes with it.
 */
public record TimeLimit(
        int value, @NotNull Unit unit, @Length(max = 200) String source) implements Serializable {
    /** Unit of a time limit. */
    public enum Unit {
        WORKING_DAYS,
        DAYS,
        YEARS
    }

    /** Returns whether the limit is longer than a year: 365 days, or 250 working days. */
    public boolean exceedsAYear() {
        return switch (unit) {
            case WORKING_DAYS -> value > 250;
            case DAYS -> value > 365;
            case YEARS -> value > 1;
        };
    }

    public static TimeLimit workingDays(int days) {
        return new TimeLimit(days, Unit.WORKING_DAYS, "default");
    }
}
