package fangxin.complaint.timelimit;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Value of a due day of a complaint or report (到期日), or of the reason why it is unknown: the earliest last day by the
 * rule sets that apply, the days on which it becomes amber, red and black, and how each rule set counts it; it decides
 * the colour on a day. Without a day, either a test runs or the holidays of a year are missing: the day is unknown
 * then, and nothing is guessed.
 *
 * @param day         null where it is unknown
 * @param stopped     whether a test runs
 * @param missingYear year whose holidays were not entered; null where none is missing
 */
public record DueDay(
        LocalDate day,
        LocalDate amberOn,
        LocalDate redOn,
        LocalDate blackOn,
        boolean stopped,
        Integer missingYear,
        @NotNull List<LimitReading> readings)
        implements Serializable {
    /** Enum of the colours of a running limit (预警颜色). */
    public enum AlarmColour {
        GREEN,
        AMBER,
        RED,
        BLACK,
        /** The day cannot be computed, since the holidays of a year are missing. */
        UNKNOWN
    }

    public DueDay {
        readings = List.copyOf(readings);
    }

    /** Returns a due day without a day: a test runs. */
    static DueDay stopped(List<LimitReading> readings) {
        return new DueDay(null, null, null, null, true, null, readings);
    }

    /** Returns a due day without a day: the holidays of a year are missing. */
    static DueDay unknown(int missingYear, List<LimitReading> readings) {
        return new DueDay(null, null, null, null, false, missingYear, readings);
    }

    /** Returns whether two rule sets apply to the limit, since the case is open on the day of change. */
    public boolean isOfTwoRuleSets() {
        return readings.stream().map(LimitReading::ruleSet).distinct().count() > 1;
    }

    /** Returns the legal consequence of the end of the limit, by the reading that ends first. */
    public LocalizedText follows() {
        return readings.getFirst().limit().follows();
    }

    /**
     * Returns the due day, but no earlier than a last day of which the parties were notified. The days of the alarms
     * are unchanged, since they only warn.
     */
    DueDay notBefore(LocalDate announced) {
        return announced == null || day == null || !announced.isAfter(day)
                ? this
                : new DueDay(
                        announced,
                        amberOn,
                        redOn,
                        blackOn.equals(day.plusDays(1)) ? announced.plusDays(1) : blackOn,
                        stopped,
                        missingYear,
                        readings);
    }

    /** Returns the colour on a day, by the days that were stored with the case. */
    public static AlarmColour colour(
            LocalDate amberOn, LocalDate redOn, LocalDate blackOn, Integer missingYear, LocalDate today) {
        if (missingYear != null) {
            return AlarmColour.UNKNOWN;
        }
        if (blackOn == null || today.isBefore(amberOn)) {
            return AlarmColour.GREEN;
        }
        if (today.isBefore(redOn)) {
            return today.isBefore(blackOn) ? AlarmColour.AMBER : AlarmColour.BLACK;
        }
        return today.isBefore(blackOn) ? AlarmColour.RED : AlarmColour.BLACK;
    }
}
