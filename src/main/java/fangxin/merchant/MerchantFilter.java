package fangxin.merchant;

import fangxin.common.DayRange;

/**
 * Filter of the list of merchants by name or credit code, state of verification, and day of registration. Null is no
 * condition.
 *
 * @param text       part of the name or of the credit code
 * @param registered days on which the merchant was registered
 */
public record MerchantFilter(String text, VerificationState state, DayRange registered) {}
