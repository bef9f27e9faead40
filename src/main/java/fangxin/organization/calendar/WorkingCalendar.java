package fangxin.organization.calendar;

import fangxin.common.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Value of the calendar of working days, which computes last days and days left: Monday to Friday, less the published
 * days off, plus the published make-up days (调休). A year whose holidays are not published yet is provisional, and so
 * is every day computed in it.
 *
 * <p>Periods in days and working days follow article 45 of SAMR Order 121 (2026): the day of the event does not count,
 * and a period that would end on a day off ends on the next working day. A period in years begins on the day of the
 * event itself and ends the day before its anniversary, also where that is a day off.
 *
 * @param names names of the published days off and make-up days, where they are known
 */
public record WorkingCalendar(
        Set<LocalDate> off, Set<LocalDate> madeUp, Set<Integer> published, Map<LocalDate, LocalizedText> names) {

    /** Returns a calendar whose days have no names. */
    public WorkingCalendar(Set<LocalDate> off, Set<LocalDate> madeUp, Set<Integer> published) {
        this(off, madeUp, published, Map.of());
    }

    public static WorkingCalendar weekdaysOnly() {
        return new WorkingCalendar(Set.of(), Set.of(), Set.of());
    }

    /** Returns the calendar without the days of a year, as before its holidays were published. */
    public WorkingCalendar before(int year) {
        return new WorkingCalendar(
                without(off, year),
                without(madeUp, year),
                published.stream().filter(each -> each != year).collect(Collectors.toUnmodifiableSet()),
                names);
    }

    private static Set<LocalDate> without(Set<LocalDate> days, int year) {
        return days.stream().filter(day -> day.getYear() != year).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isWorkingDay(LocalDate day) {
        if (madeUp.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !off.contains(day);
    }

    /** Returns whether the holidays of that year have not been published as a whole. */
    public boolean isProvisional(int year) {
        return !published.contains(year);
    }

    /** Returns whether a computed day may still change because its year is provisional; false for null. */
    public boolean isProvisional(LocalDate day) {
        return day != null && isProvisional(day.getYear());
    }

    /**
     * Returns whether the last day of a period may still change: the holidays of a year between the first and the last
     * day are not published, even if those of the last year are.
     */
    public boolean isProvisional(LocalDate start, LocalDate last) {
        return last != null
                && IntStream.rangeClosed(Math.min(start.getYear(), last.getYear()), last.getYear())
                        .anyMatch(this::isProvisional);
    }

    /**
     * Returns the last day of a period that starts with an event on {@code start}; one in days begins on the next day.
     */
    public LocalDate end(LocalDate start, TimeLimit limit) {
        return count(start, limit).end();
    }

    /** Counts a period that starts with an event on {@code start}, day by day. A period of years is not counted by days. */
    public CountedPeriod count(LocalDate start, TimeLimit limit) {
        return switch (limit.unit()) {
            case WORKING_DAYS -> countWorkingDays(start, limit);
            case DAYS -> countDays(start, limit);
            case YEARS ->
                new CountedPeriod(start, limit, start.plusYears(limit.value()).minusDays(1), List.of());
        };
    }

    /** Returns the working days left after {@code today} up to and including {@code last}; negative when overdue. */
    public int daysLeft(LocalDate today, LocalDate last) {
        int days = 0;
        if (last.isBefore(today)) {
            for (LocalDate day = last.plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
                days -= isWorkingDay(day) ? 1 : 0;
            }
            return Math.min(days, -1);
        }
        for (LocalDate day = today.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            days += isWorkingDay(day) ? 1 : 0;
        }
        return days;
    }

    private CountedPeriod countWorkingDays(LocalDate start, TimeLimit limit) {
        List<PeriodDay> days = new ArrayList<>();
        LocalDate day = start;
        for (int counted = 0; counted < limit.value(); ) {
            day = day.plusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
            days.add(isWorkingDay(day) ? workingDay(day, counted) : off(day));
        }
        return new CountedPeriod(start, limit, day, days);
    }

    private CountedPeriod countDays(LocalDate start, TimeLimit limit) {
        List<PeriodDay> days = new ArrayList<>();
        for (int counted = 1; counted <= limit.value(); counted++) {
            days.add(new PeriodDay(start.plusDays(counted), PeriodDay.PeriodDayType.CALENDAR_DAY, counted, null));
        }
        LocalDate day = start.plusDays(limit.value());
        if (!isWorkingDay(day)) {
            days.set(
                    days.size() - 1,
                    new PeriodDay(day, PeriodDay.PeriodDayType.DAY_OFF_AT_END, limit.value(), names.get(day)));
            for (day = day.plusDays(1); !isWorkingDay(day); day = day.plusDays(1)) {
                days.add(off(day));
            }
            days.add(new PeriodDay(day, PeriodDay.PeriodDayType.NEXT_WORKING_DAY, null, names.get(day)));
        }
        return new CountedPeriod(start, limit, day, days);
    }

    private PeriodDay workingDay(LocalDate day, int number) {
        return new PeriodDay(
                day,
                madeUp.contains(day) ? PeriodDay.PeriodDayType.MADE_UP_DAY : PeriodDay.PeriodDayType.WORKING_DAY,
                number,
                names.get(day));
    }

    private PeriodDay off(LocalDate day) {
        return new PeriodDay(
                day,
                off.contains(day) ? PeriodDay.PeriodDayType.HOLIDAY : PeriodDay.PeriodDayType.WEEKEND,
                null,
                names.get(day));
    }
}
