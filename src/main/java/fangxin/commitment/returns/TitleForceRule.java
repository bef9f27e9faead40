package fangxin.commitment.returns;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleEvent;
import fangxin.naming.title.TitleEventType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rule: the pledge of a title covers purchases of the days on which the title was in force, suspended or not, from the
 * day of its naming to the day of its end; a purchase of its last day is covered, also when it is claimed after the end.
 *
 * <p>Worked example: a title revoked on 1 December covers purchases of that day, since the pledge was displayed on it and
 * the hour of a purchase is not known; it covers none of 2 December, nor of 20 December, on which a review upholds it.
 */
final class TitleForceRule {
    private TitleForceRule() {}

    static boolean isInForce(Title title, LocalDate day) {
        LocalDate begins = title.term().namedOn();
        boolean begun = begins == null || !day.isBefore(begins);
        return begun && lastDay(title, day).filter(day::isAfter).isEmpty();
    }

    /**
     * Returns the last day of a title, as known on a day: that of its end by a decision, else that of its term. Decisions
     * on a title that has ended, such as those on the review of its revocation, move that day only where the title
     * is in force again.
     */
    static Optional<LocalDate> lastDay(Title title, LocalDate day) {
        LocalDate decided = null;
        for (TitleEvent event : title.timeline()) {
            if (event.change() != null && !event.effectiveOn().isAfter(day)) {
                if (event.change().after().standing().isRunning()) {
                    decided = null;
                } else if (decided == null) {
                    decided = lastDayBefore(event);
                }
            }
        }
        return Stream.of(decided, title.term().validUntil())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** An expiry takes effect on the day after the term, a decision in the course of its day. */
    private static LocalDate lastDayBefore(TitleEvent end) {
        return end.isOf(TitleEventType.EXPIRED) ? end.effectiveOn().minusDays(1) : end.effectiveOn();
    }
}
