package fangxin.commitment.returns;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleEvent;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Rule: the pledge of a title covers purchases of the days on which the title was in force, suspended or not, from the
 * day of its naming to its end; a purchase of its last day is covered, also when it is claimed after the end.
 */
final class TitleForceRule {
    private TitleForceRule() {}

    static boolean isInForce(Title title, LocalDate day) {
        LocalDate begins = title.term().namedOn();
        boolean begun = begins == null || !day.isBefore(begins);
        return begun
                && firstDayAfter(title, day).filter(over -> !day.isBefore(over)).isEmpty();
    }

    /**
     * Returns the first day on which a title is not in force, as known on a day: its end by a decision, else by its
     * term.
     */
    static Optional<LocalDate> firstDayAfter(Title title, LocalDate day) {
        Optional<LocalDate> decided = title.timeline().stream()
                .filter(event -> event.change() != null)
                .filter(event -> !event.effectiveOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(event -> !event.change().after().standing().isRunning())
                .map(TitleEvent::effectiveOn);
        return decided.isPresent()
                ? decided
                : Optional.ofNullable(title.term().validUntil()).map(last -> last.plusDays(1));
    }
}
