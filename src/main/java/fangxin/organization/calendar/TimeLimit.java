package fangxin.organization.calendar;

/** How long a step may take. {@code source} says where the figure comes from: a regulation, or "default". */
public record TimeLimit(int value, Unit unit, String source) {
    public enum Unit {
        WORKING_DAYS,
        DAYS,
        YEARS
    }

    public static TimeLimit workingDays(int days) {
        return new TimeLimit(days, Unit.WORKING_DAYS, "default");
    }
}
