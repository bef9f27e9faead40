package fangxin.organization.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Calendar of working days: Monday to Friday, less the published days off, plus the published make-up days (调休). A year
 * whose holidays are not published yet is provisional, and so is every day computed in it.
 *
 * <p>Periods follow article 45 of SAMR Order 121 (2026): the day of the event does not count, and a period that
 * would end on a day off ends on the next working day.
 */
public record WorkingCalendar(Set<LocalDate> off, Set<LocalDate> madeUp, Set<Integer> published) {

    public static WorkingCalendar weekdaysOnly() {
        return new WorkingCalendar(Set.of(), Set.of(), Set.of());
    }

    public boolean worked(LocalDate day) {
        if (madeUp.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !off.contains(day);
    }

    /** Whether the holidays of that year have not been published as a whole. */
    public boolean provisional(int year) {
        return !published.contains(year);
    }

    /** Whether a computed day may still move: its year is provisional. No day does not move. */
    public boolean provisional(LocalDate day) {
        return day != null && provisional(day.getYear());
    }

    /**
     * Whether the last day of a period may still move: the holidays of a year between its beginning and its end are not
     * published, though those of the last year may be.
     */
    public boolean provisional(LocalDate start, LocalDate last) {
        return last != null
                && IntStream.rangeClosed(Math.min(start.getYear(), last.getYear()), last.getYear())
                        .anyMatch(this::provisional);
    }

    /** The last day of a period that starts with an event on {@code start}; a period of days begins on the next day. */
    public LocalDate end(LocalDate start, TimeLimit limit) {
        return switch (limit.unit()) {
            case WORKING_DAYS -> workingDaysAfter(start, limit.value());
            case DAYS -> nextWorked(start.plusDays(limit.value()));
            case YEARS -> start.plusYears(limit.value()).minusDays(1);
        };
    }

    /** Working days left after {@code today} up to and including {@code last}; negative when overdue. */
    public int daysLeft(LocalDate today, LocalDate last) {
        int days = 0;
        if (last.isBefore(today)) {
            for (LocalDate day = last.plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
                days -= worked(day) ? 1 : 0;
            }
            return Math.min(days, -1);
        }
        for (LocalDate day = today.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            days += worked(day) ? 1 : 0;
        }
        return days;
    }

    private LocalDate workingDaysAfter(LocalDate start, int days) {
        LocalDate day = start;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            counted += worked(day) ? 1 : 0;
        }
        return nextWorked(day);
    }

    private LocalDate nextWorked(LocalDate day) {
        LocalDate next = day;
        while (!worked(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
