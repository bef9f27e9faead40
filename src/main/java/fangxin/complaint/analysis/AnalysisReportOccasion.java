package fangxin.complaint.analysis;

import fangxin.common.DayRange;
import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import fangxin.organization.calendar.WorkingCalendar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Value of an occasion for a report (分析报告类型) with the rule for its period: the month, quarter or half-year of a day, or
 * the days around a festival.
 *
 * @param holiday name of the festival in the calendar; null for another day
 * @param day     that day as 03-15; null for a festival of the calendar
 * @param before  days before the festival that belong to the period
 * @param after   days after it
 */
public record AnalysisReportOccasion(
        @NotNull(message = "{analysis.occasion.code}")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}", message = "{analysis.occasion.code}")
        String code,

        @NotNull(message = "{analysis.occasion.name}") @BothLanguages(message = "{analysis.occasion.name}")
        LocalizedText name,

        @NotNull(message = "{analysis.occasion.period}") AnalysisReportPeriod period,

        @Length(max = 20, message = "{analysis.occasion.holiday}")
        String holiday,

        @Pattern(regexp = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", message = "{analysis.occasion.day}")
        String day,

        @Range(min = 0, max = 60, message = "{analysis.occasion.around}")
        int before,

        @Range(min = 0, max = 60, message = "{analysis.occasion.around}")
        int after)
        implements Serializable {
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;

    public AnalysisReportOccasion {
        holiday = FieldErrors.tidy(holiday);
        day = FieldErrors.tidy(day);
    }

    /**
     * Returns whether a festival has either a name in the calendar or an existing day, and another period has neither
     * name nor day nor days before and after.
     */
    boolean isDefined() {
        return period == AnalysisReportPeriod.FESTIVAL
                ? holiday == null ? day != null && isDay() : day == null
                : holiday == null && day == null && before == 0 && after == 0;
    }

    private boolean isDay() {
        try {
            MonthDay.parse("--" + day);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    /**
     * Returns the period that contains a day, or that of the festival of its year; empty where the calendar lacks the
     * festival.
     */
    Optional<DayRange> of(LocalDate on, WorkingCalendar calendar) {
        return switch (period) {
            case MONTH -> months(on, 1);
            case QUARTER -> months(on, MONTHS_OF_QUARTER);
            case HALF_YEAR -> months(on, MONTHS_OF_HALF);
            case FESTIVAL ->
                days(on.getYear(), calendar)
                        .map(days -> new DayRange(
                                days.first().minusDays(before), days.last().plusDays(after)));
        };
    }

    private static Optional<DayRange> months(LocalDate on, int months) {
        LocalDate first = LocalDate.of(on.getYear(), (on.getMonthValue() - 1) / months * months + 1, 1);
        return Optional.of(new DayRange(first, first.plusMonths(months).minusDays(1)));
    }

    private Optional<DayRange> days(int year, WorkingCalendar calendar) {
        if (day != null) {
            LocalDate fixed = MonthDay.parse("--" + day).atYear(year);
            return Optional.of(new DayRange(fixed, fixed));
        }
        List<DayRange> runs = new ArrayList<>();
        calendar.names().entrySet().stream()
                .filter(named -> calendar.off().contains(named.getKey())
                        && named.getValue().zh().contains(holiday))
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(off -> add(runs, off));
        return runs.stream().filter(run -> run.last().getYear() == year).findFirst();
    }

    /** Adds a day off to the run of days before it, or begins another: New Year's Day can begin in the old year. */
    private static void add(List<DayRange> runs, LocalDate off) {
        if (!runs.isEmpty() && runs.getLast().last().plusDays(1).equals(off)) {
            runs.add(new DayRange(runs.removeLast().first(), off));
        } else {
            runs.add(new DayRange(off, off));
        }
    }
}
