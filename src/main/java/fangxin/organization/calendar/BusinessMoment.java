package fangxin.organization.calendar;

import fangxin.platform.config.ApplicationClock;
import fangxin.platform.i18n.StatedDay;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Value of an instant with the working calendar, which counts time limits and working days left from its day in China.
 */
public record BusinessMoment(Instant at, WorkingCalendar calendar) {
    public LocalDate today() {
        return dayOf(at);
    }

    /** Returns the day on which something happened, in China. */
    public static LocalDate dayOf(Instant at) {
        return at.atZone(ApplicationClock.CHINA).toLocalDate();
    }

    /** Returns the first instant of a day in China. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ApplicationClock.CHINA).toInstant();
    }

    /** Returns the last day of a period that begins now. */
    public LocalDate end(TimeLimit limit) {
        return calendar.end(today(), limit);
    }

    /**
     * Returns the working days left up to and including a last day, negative when it is over; null where there is none.
     */
    public Integer daysLeft(LocalDate last) {
        return last == null ? null : calendar.daysLeft(today(), last);
    }

    /** Returns a computed day in the form that letters state; null for null. */
    public StatedDay stated(LocalDate day) {
        return day == null ? null : new StatedDay(day, calendar.isProvisional(today(), day));
    }

    public boolean isAfter(LocalDate lastDay) {
        return today().isAfter(lastDay);
    }
}
