package fangxin.commitment.pledge;

import fangxin.common.RuleViolation;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleEvent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Rule: for some months (data) after stars were taken from a title, it is awarded no more stars; earlier issues of the
 * terms state none.
 *
 * <p>Worked example by terms of twelve months: a star is cut on 10 March 2027; more stars are refused on 10 March 2028
 * at 23:59:59, and awarded on 11 March 2028 at 00:00:00 in China.
 */
final class StarClimbRule {
    private StarClimbRule() {}

    /** Returns the last day on which a title is awarded no more stars; empty where no such time runs on a day. */
    static Optional<LocalDate> closedUntil(Title title, CommitmentTerms terms, LocalDate today) {
        return title.timeline().stream()
                .filter(entry -> entry.change() != null && entry.change().step().lowersStars())
                .map(TitleEvent::effectiveOn)
                .max(Comparator.naturalOrder())
                .map(cut -> cut.plusMonths(terms.months().ofClimb()))
                .filter(last -> terms.months().ofClimb() > 0 && !today.isAfter(last));
    }

    static void require(Title title, CommitmentTerms terms, LocalDate today) {
        closedUntil(title, terms, today).ifPresent(last -> {
            throw RuleViolation.at("stars", "pledge.stars.climb", last);
        });
    }
}
