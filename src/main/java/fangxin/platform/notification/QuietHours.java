package fangxin.platform.notification;

import fangxin.platform.config.ApplicationClock;
import java.time.Instant;
import java.time.LocalTime;

/**
 * Rule on the hours in which only urgent messages are sent (免打扰时段): from a time of the day to another, over midnight
 * where the second is the earlier one. From 22:00 to 07:00 a message written at 22:00 waits, and one due at 07:00
 * leaves.
 */
record QuietHours(LocalTime from, LocalTime until) {
    /** No quiet hours. */
    static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /** @param hours two times such as 22:00-07:00 */
    static QuietHours parse(String hours) {
        String[] times = hours.split("-");
        return new QuietHours(LocalTime.parse(times[0]), LocalTime.parse(times[1]));
    }

    boolean includes(Instant moment) {
        LocalTime time = moment.atZone(ApplicationClock.CHINA).toLocalTime();
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !from.equals(until) && (!time.isBefore(from) || time.isBefore(until));
    }
}
