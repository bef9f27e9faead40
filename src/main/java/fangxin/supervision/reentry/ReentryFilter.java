package fangxin.supervision.reentry;

import fangxin.common.DayRange;

/**
 * Filter of the list of bans on re-entry: part of a name, credit code or number, state, and last days. Null is no
 * condition.
 *
 * @param text    part of the sign, of the name or credit code of the banned subject, or of the number of the title
 * @param lastDay days on which a ban ends
 */
public record ReentryFilter(String text, ReentryBanState state, DayRange lastDay) {
    public static final ReentryFilter NONE = new ReentryFilter(null, null, null);
}
