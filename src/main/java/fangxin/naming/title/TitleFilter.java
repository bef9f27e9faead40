package fangxin.naming.title;

import fangxin.common.DayRange;
import fangxin.round.ApplicationRound;

/**
 * Value: filter of an office's list of titles, by text, standing, level and periods of days; null is no condition.
 *
 * @param text       part of a name, a sign or a number; empty for all
 * @param standing   status for the public
 * @param named      days of the naming
 * @param ending     last days of the term
 * @param handedOver days of the handover of the plaque
 */
public record TitleFilter(
        String text,
        TitleStanding standing,
        ApplicationRound.TitleLevel level,
        DayRange named,
        DayRange ending,
        DayRange handedOver) {
    public static final TitleFilter NONE = new TitleFilter(null, null, null, null, null, null);

    public TitleFilter {
        text = text == null ? "" : text;
    }
}
