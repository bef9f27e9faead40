package fangxin.naming.objection;

import fangxin.common.DayRange;

/**
 * Filter of the list of objections: text in the sign, the receipt, the reference or the title of the notice, state,
 * channel, and days of receipt. Null is no condition.
 *
 * @param text     part of the sign, the receipt, the reference of the candidacy or the title of the notice
 * @param received days on which the objection came
 */
public record ObjectionFilter(String text, ObjectionState state, ObjectionChannel channel, DayRange received) {
    public static final ObjectionFilter NONE = new ObjectionFilter(null, null, null, null);
}
