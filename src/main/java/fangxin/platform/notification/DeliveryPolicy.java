package fangxin.platform.notification;

import java.time.Duration;
import java.time.Instant;

/**
 * Rule on attempts to send a message: ten, after pauses that grow from half a minute to six hours; a claim that is not
 * answered ends after five minutes; a message older than three days is given up, since its deadline may be over.
 */
record DeliveryPolicy(int attempts, Duration firstPause, Duration longestPause, Duration claim, Duration longestAge) {
    static final DeliveryPolicy STANDARD = new DeliveryPolicy(
            10, Duration.ofSeconds(30), Duration.ofHours(6), Duration.ofMinutes(5), Duration.ofDays(3));

    private static final int GROWTH = 4;

    /** Returns the pause after an attempt: 30 s, 2 min, 8 min, 32 min, 2 h 8 min, then 6 h. */
    Duration pauseAfter(int attempt) {
        Duration pause = firstPause;
        for (int i = 1; i < attempt && pause.compareTo(longestPause) < 0; i++) {
            pause = pause.multipliedBy(GROWTH);
        }
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }

    boolean isTooOld(Instant writtenAt, Instant now) {
        return writtenAt.plus(longestAge).isBefore(now);
    }
}
