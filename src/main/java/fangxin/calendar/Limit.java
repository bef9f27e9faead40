package fangxin.calendar;

/** How long a step may take. {@code source} says where the figure comes from: a regulation, or "default". */
public record Limit(int value, Unit unit, String source) {
    public enum Unit { WORKING_DAYS, DAYS, YEARS }

    public static Limit workingDays(int days) {
        return new Limit(days, Unit.WORKING_DAYS, "default");
    }
}
