package fangxin.complaint.consumermessage;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Rule: bundled messages to one shop are announced in one notice for each clock hour, once the hour is over; it finds
 * the hour of a message and decides whether that hour is over.
 *
 * <p>Worked example: messages at 10:01 and 10:59 are one notice, which the job sends at 11:12; one at 11:00 is in the
 * next.
 */
final class BundledNoticeRule {
    private static final Duration HOUR = Duration.ofHours(1);

    private BundledNoticeRule() {}

    /** Returns the hour to which a message belongs. */
    static Instant hourOf(Instant enteredAt) {
        return enteredAt.truncatedTo(ChronoUnit.HOURS);
    }

    static boolean isOver(Instant hour, Instant now) {
        return !now.isBefore(hour.plus(HOUR));
    }
}
