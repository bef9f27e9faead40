package fangxin.commitment.pledge;

import fangxin.common.RuleViolation;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStep;
import java.time.LocalDate;

/**
 * Rule: the holder renews its pledge by itself from one month (data) before the last day of its title to that day,
 * 23:59:59 in China; the title is then valid for another three years (data) from its last day.
 *
 * <p>Worked example: a title until 26 February 2027 is renewed from 26 January 2027, 00:00:00, and then valid until 26
 * February 2030.
 */
final class CommitmentRenewalRule {
    private CommitmentRenewalRule() {}

    static LocalDate opensOn(Title title, CommitmentTerms terms) {
        return title.term().validUntil().minusMonths(terms.months().renewal());
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
        return lastDay.plusYears(terms.validYears());
    }
}
