package fangxin.commitment.pledge;

import fangxin.common.RuleViolation;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStatus;
import fangxin.naming.title.TitleStep;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Rule: the holder renews its pledge by itself from one month (data) before the last day of its title to that day,
 * 23:59:59 in China, or in the transition (data) that follows it; the title is then valid for another three years (data)
 * from the end of its term, not of the transition.
 *
 * <p>Worked example: a title until 26 February 2027 is renewed from 26 January 2027, 00:00:00, and then valid until 26
 * February 2030. By terms with a transition of one month, it is in transition until 26 March 2027, 23:59:59; renewed on
 * that day, it is valid until 26 February 2030 too.
 */
final class CommitmentRenewalRule {
    private CommitmentRenewalRule() {}

    /** Returns the last day of the term; of a title in transition, the day before the transition began. */
    private static LocalDate termEnd(Title title) {
        return title.settledStatus() == TitleStatus.TRANSITION
                ? title.transitionBegan().minusDays(1)
                : title.term().validUntil();
    }

    /**
     * Returns the last day of the transition of a title whose term is over; empty where its terms have none, or it is
     * in one.
     */
    static Optional<LocalDate> transitionUntil(Title title, CommitmentTerms terms) {
        return terms.months().ofTransition() == 0 || title.settledStatus() == TitleStatus.TRANSITION
                ? Optional.empty()
                : Optional.of(
                        title.term().validUntil().plusMonths(terms.months().ofTransition()));
    }

    /** Returns the last day of the title after a renewal. */
    static LocalDate nextLastDay(Title title, CommitmentTerms terms) {
        return termEnd(title).plusYears(terms.validYears());
    }

    static LocalDate opensOn(Title title, CommitmentTerms terms) {
        return termEnd(title).minusMonths(terms.months().renewal());
    }

    static boolean isOpen(Title title, CommitmentTerms terms, LocalDate today) {
        return title.standing(today) == TitleStanding.VALID
                && TitleStep.RENEW_PLEDGE.from().contains(title.status())
                && !today.isBefore(opensOn(title, terms));
    }

    /** Refuses a renewal outside the window, and answers the new last day. */
    static LocalDate renewedUntil(Title title, CommitmentTerms terms, LocalDate today) {
        LocalDate lastDay = title.term().validUntil();
        if (title.standing(today) != TitleStanding.VALID) {
            throw RuleViolation.conflict("pledge.renew.over", title.place().signName(), lastDay);
        }
        if (today.isBefore(opensOn(title, terms))) {
            throw RuleViolation.conflict("pledge.renew.early", opensOn(title, terms), lastDay);
        }
        return nextLastDay(title, terms);
    }
}
