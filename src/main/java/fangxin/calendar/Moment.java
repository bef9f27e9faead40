package fangxin.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When something happens, with the calendar that counts the days from it. */
public record Moment(Instant at, WorkingCalendar calendar) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    public LocalDate today() {
        return at.atZone(CHINA).toLocalDate();
    }

    /** The last day of a period that begins now. */
    public LocalDate end(Limit limit) {
        return calendar.end(today(), limit);
    }

    public boolean isAfter(LocalDate lastDay) {
        return today().isAfter(lastDay);
    }
}
