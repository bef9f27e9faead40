package fangxin.supervision.draw;

import fangxin.common.DayRange;

/**
 * Filter of the list of random draws: part of the name or number, state, and days on which the list was frozen. Null is
 * no condition.
 *
 * @param text   part of the name or number
 * @param frozen days on which the list was frozen
 */
public record DrawFilter(String text, DrawState state, DayRange frozen) {
    public static final DrawFilter NONE = new DrawFilter(null, null, null);
}
