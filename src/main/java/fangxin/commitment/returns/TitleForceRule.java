package fangxin.commitment.returns;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleEvent;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Rule: the pledge of a title covers purchases of the days on which the title was in force, suspended or not, from the
 * day of its naming to the day of its end; a purchase of its last day is covered, also when it is claimed after the end.
 *
 * <p>Worked example: a title revoked on 1 December covers purchases of that day, since the pledge was displayed on it and
 * the hour of a purchase is not known; it covers none of 2 December.
 */
final class TitleForceRule {
    private TitleForceRule() {}

    static boolean isInForce(Title title, LocalDate day) {
        LocalDate begins = title.term().namedOn();
        boolean begun = begins == null || !day.isBefore(begins);
        return begun && lastDay(title, day).filter(day::isAfter).isEmpty();
    }

    /** Returns the last day of a title, as known on a day: its end by a decision, else the last day of its term. */
    static Optional<LocalDate> lastDay(Title title, LocalDate day) {
        Optional<LocalDate> decided = title.timeline().stream()
                .filter(event -> event.change() != null)
                .filter(event -> !event.effectiveOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(event -> !event.change().after().standing().isRunning())
                .map(TitleEvent::effectiveOn);
        return decided.isPresent() ? decided : Optional.ofNullable(title.term().validUntil());
    }
}
