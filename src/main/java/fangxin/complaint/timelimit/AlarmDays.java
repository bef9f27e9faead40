package fangxin.complaint.timelimit;

import fangxin.organization.calendar.CountedPeriod;
import fangxin.organization.calendar.PeriodDay;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Value of the days on which a running limit becomes amber, red and black (预警日期): the days after that share of its
 * counted days has passed, and never after the day that follows the last one.
 *
 * <p>Worked example: of 7 working days, 50 percent have passed after the fourth, 80 percent after the sixth, 100
 * percent after the seventh. The case is amber on the fifth, red on the seventh, also at 23:59, and black on the day
 * after it.
 */
record AlarmDays(LocalDate amberOn, LocalDate redOn, LocalDate blackOn) implements Serializable {
    static AlarmDays of(CountedPeriod period, LocalDate dueOn, AlarmShares shares) {
        List<LocalDate> counted = period.days().stream()
                .filter(day -> Objects.nonNull(day.number()))
                .map(PeriodDay::day)
                .toList();
        return new AlarmDays(
                after(counted, shares.amber(), dueOn),
                after(counted, shares.red(), dueOn),
                after(counted, shares.black(), dueOn));
    }

    private static LocalDate after(List<LocalDate> counted, int percent, LocalDate dueOn) {
        if (percent == 100) {
            return dueOn.plusDays(1);
        }
        int passed = (counted.size() * percent + 99) / 100;
        LocalDate day = counted.get(passed - 1).plusDays(1);
        return day.isAfter(dueOn) ? dueOn.plusDays(1) : day;
    }
}
