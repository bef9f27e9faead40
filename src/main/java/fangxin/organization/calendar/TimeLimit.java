package fangxin.organization.calendar;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Value of the number of working days, days or years within which a step has to be taken. {@code source} is the origin
 * of the figure: a regulation, or "default".
 */
public record TimeLimit(
        int value, @NotNull Unit unit, @Length(max = 200) String source) implements Serializable {
    /** Unit of a time limit. */
    public enum Unit {
        WORKING_DAYS,
        DAYS,
        YEARS
    }

    public static TimeLimit workingDays(int days) {
        return new TimeLimit(days, Unit.WORKING_DAYS, "default");
    }
}
