package fangxin.complaint.timelimit;

import fangxin.organization.calendar.CountedPeriod;
import fangxin.organization.calendar.PeriodDay;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Value of the days on which a running limit becomes amber, red and black (预警日期): each is the day in the course of which
 * that share of the counted days passes, where it passes at midnight the day that follows, and never after the day that
 * follows the last one. Where the shares rise, the last day of any limit is red at least.
 *
 * <p>Worked example: of 7 working days, 50 percent pass at noon of the fourth, 80 percent in the course of the sixth, 100
 * percent at the end of the seventh. The case is amber on the fourth and fifth, red on the sixth and seventh, also at
 * 23:59, and black on the day after it. Of 3 working days, the second is amber and the third red; of 10, 50 percent pass
 * at midnight after the fifth, and the day after it is amber.
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
        int hundredths = counted.size() * percent;
        int whole = hundredths / 100;
        LocalDate day = hundredths % 100 == 0 ? counted.get(whole - 1).plusDays(1) : counted.get(whole);
        return day.isAfter(dueOn) ? dueOn.plusDays(1) : day;
    }
}
