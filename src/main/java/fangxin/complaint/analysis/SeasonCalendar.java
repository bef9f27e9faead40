package fangxin.complaint.analysis;

import fangxin.organization.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Rule that finds for a week the week of an earlier year in the same season (同期周): around the Spring Festival, which
 * moves by up to a month, the week as far from the festival; otherwise the week 52 weeks before for each year.
 */
final class SeasonCalendar {
    private static final String SPRING_FESTIVAL = "春节";
    private static final int WEEKS_OF_YEAR = 52;
    private static final int DAYS_OF_WEEK = 7;
    /** Number of weeks before and after the festival that belong to its season. */
    private static final int AROUND = 4;

    private final Map<Integer, LocalDate> festivals = new TreeMap<>();

    SeasonCalendar(WorkingCalendar calendar) {
        calendar.names().forEach((day, name) -> {
            if (name.zh().equals(SPRING_FESTIVAL)) {
                festivals.merge(day.getYear(), day, (one, other) -> one.isBefore(other) ? one : other);
            }
        });
    }

    /**
     * Returns the Monday of the comparable week a number of years before: near the Spring Festival, that of the week at
     * the same distance from the festival of that year.
     */
    LocalDate earlier(LocalDate weekStart, int years) {
        return distance(weekStart)
                .flatMap(weeks -> Optional.ofNullable(festivals.get(weekStart.getYear() - years))
                        .map(festival -> monday(festival).plusWeeks(weeks)))
                .orElseGet(() -> outsideSeason(weekStart, weekStart.minusWeeks((long) WEEKS_OF_YEAR * years)));
    }

    /**
     * Returns the week of an earlier year; where it is near the festival of that year, the nearest one that is not, on
     * the same side.
     */
    private LocalDate outsideSeason(LocalDate weekStart, LocalDate same) {
        LocalDate festival = festivals.get(same.getYear());
        if (distance(same).isEmpty()) {
            return same;
        }
        LocalDate ofYear = festivals.get(weekStart.getYear());
        boolean before = ofYear == null ? same.isBefore(festival) : weekStart.isBefore(ofYear);
        return monday(festival).plusWeeks(before ? -AROUND - 1 : AROUND + 1);
    }

    /** Returns the distance in weeks from the festival of the year; empty where it is not near. */
    private Optional<Long> distance(LocalDate weekStart) {
        return Optional.ofNullable(festivals.get(weekStart.getYear()))
                .map(festival -> ChronoUnit.DAYS.between(monday(festival), weekStart) / DAYS_OF_WEEK)
                .filter(weeks -> Math.abs(weeks) <= AROUND);
    }

    static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }
}
