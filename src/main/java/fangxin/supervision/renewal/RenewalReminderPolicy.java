package fangxin.supervision.renewal;

import fangxin.naming.title.TitleStanding;
import fangxin.supervision.holderterms.RenewalTerms;
import java.time.LocalDate;

/**
 * Policy (function) on the reminder of the renewal on the home page of a holder (续期提醒): it is shown for a valid title
 * from some months before the last day of its term, as the terms state.
 */
public final class RenewalReminderPolicy {
    private RenewalReminderPolicy() {}

    /**
     * Returns whether the page reminds the holder of the renewal.
     *
     * @param validUntil last day of the term, or null where the title has none
     */
    public static boolean isDue(TitleStanding standing, LocalDate validUntil, RenewalTerms terms, LocalDate today) {
        return standing == TitleStanding.VALID
                && validUntil != null
                && !today.isBefore(validUntil.minusMonths(terms.monthsOfPageReminder()));
    }
}
