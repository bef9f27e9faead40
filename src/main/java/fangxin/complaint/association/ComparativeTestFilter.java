package fangxin.complaint.association;

import fangxin.common.DayRange;

/**
 * Filter of the list of comparative tests: part of the product or the number, state, association, and days of
 * publication. Null is no condition.
 *
 * @param text part of the product or of the number
 */
public record ComparativeTestFilter(String text, ComparativeTestState state, String association, DayRange published) {
    static final ComparativeTestFilter NONE = new ComparativeTestFilter(null, null, null, null);
}
