package fangxin.referral;

import fangxin.common.DayRange;

/**
 * Filter of the list of referred batches by recipient or document number, state, and days of preparation. Null is no
 * condition.
 *
 * @param text     part of the recipient or of the document number
 * @param prepared days on which the batch was prepared
 */
public record ReferralFilter(String text, Referral.ReferralState state, DayRange prepared) {
    public static final ReferralFilter NONE = new ReferralFilter(null, null, null);
}
