package fangxin.supervision.riskvisit;

import fangxin.common.DayRange;

/**
 * Filter of the list of visits because of a risk: part of the sign or certificate number, state, and days of listing.
 * Null is no condition.
 *
 * @param text   part of the sign or of the certificate number
 * @param listed days on which a title was listed
 */
public record RiskVisitFilter(String text, RiskVisitState state, DayRange listed) {
    public static final RiskVisitFilter NONE = new RiskVisitFilter(null, null, null);
}
