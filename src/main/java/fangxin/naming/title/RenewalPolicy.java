package fangxin.naming.title;

import java.time.LocalDate;

/**
 * Rule (function) on the renewal reminder (续期提醒): the holder of a valid title is reminded to apply again from six
 * months before the last day of its term.
 */
public final class RenewalPolicy {
    /** A round takes about half a year; the reminder must leave time to prepare and to apply. */
    static final int MONTHS_BEFORE = 6;

    private RenewalPolicy() {}

    /**
     * Returns whether the holder must be reminded of the renewal.
     *
     * @param validUntil last day of the term, or null where the title has none
     */
    public static boolean isDue(TitleStanding standing, LocalDate validUntil, LocalDate today) {
        return standing == TitleStanding.VALID
                && validUntil != null
                && !today.isBefore(validUntil.minusMonths(MONTHS_BEFORE));
    }
}
