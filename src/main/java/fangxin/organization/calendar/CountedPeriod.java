package fangxin.organization.calendar;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Value of a period that the working calendar has counted, to explain its end: the day of the event, which does not
 * count, and every day after it up to the end. Example: 5 working days from Monday, 28 September 2026: 29 and 30
 * September are the first two, 1 to 7 October are left out for the National Day, 8 and 9 October are the next two, and
 * Saturday, 10 October, a make-up working day, is the fifth and the end.
 *
 * @param days days after the start, in order; empty for a period of years
 */
public record CountedPeriod(
        LocalDate start,
        TimeLimit limit,
        LocalDate end,
        @NotNull List<PeriodDay> days) implements Serializable {
    public CountedPeriod {
        days = List.copyOf(days);
    }

    /**
     * Returns the days to show: without the counted days between the first and the last of a period that counts every
     * day.
     */
    public List<PeriodDay> shortDays() {
        return days.stream()
                .filter(each -> each.type() != PeriodDay.PeriodDayType.CALENDAR_DAY
                        || each.number() == 1
                        || each.number() == limit.value())
                .toList();
    }
}
