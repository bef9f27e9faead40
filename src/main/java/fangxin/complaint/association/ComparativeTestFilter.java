package fangxin.complaint.association;

import fangxin.common.DayRange;

/**
 * Filters of the comparative tests; null sets none.
 *
 * @param text part of the product or of the number
 */
public record ComparativeTestFilter(String text, ComparativeTestState state, String association, DayRange published) {
    static final ComparativeTestFilter NONE = new ComparativeTestFilter(null, null, null, null);
}
