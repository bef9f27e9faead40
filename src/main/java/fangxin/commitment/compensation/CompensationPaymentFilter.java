package fangxin.commitment.compensation;

import fangxin.common.DayRange;

/**
 * Filter of the list of payments of advance compensation: text in a name or number, state, days of payment, and scheme.
 * Null is no condition.
 *
 * @param text   part of the sign or the registered name of the shop, of the name of the holder, or of the number
 * @param paid   days of payment
 * @param scheme number of the scheme
 */
public record CompensationPaymentFilter(String text, CompensationPaymentState state, DayRange paid, String scheme) {
    public static final CompensationPaymentFilter NONE = new CompensationPaymentFilter(null, null, null, null);
}
