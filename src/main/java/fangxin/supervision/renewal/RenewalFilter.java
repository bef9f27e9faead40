package fangxin.supervision.renewal;

import fangxin.common.DayRange;

/**
 * Filter of the list of renewals: part of a name or number, state, and days on which the terms of the titles end. Null
 * is no condition.
 *
 * @param text   part of the sign, of the registered name, or of the number of the renewal or of the title
 * @param ending days on which the terms of the titles end
 */
public record RenewalFilter(String text, RenewalState state, DayRange ending) {
    public static final RenewalFilter NONE = new RenewalFilter(null, null, null);
}
