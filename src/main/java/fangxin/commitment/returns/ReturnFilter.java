package fangxin.commitment.returns;

import fangxin.common.DayRange;

/**
 * Filter of the list of claims of return: text in a name or number, state, and days on which a claim was entered. Null
 * is no condition.
 *
 * @param text    part of the sign, of the registered name, or of the number of the claim or of the title
 * @param entered days on which a claim was entered
 */
public record ReturnFilter(String text, ReturnState state, DayRange entered) {
    public static final ReturnFilter NONE = new ReturnFilter(null, null, null);
}
