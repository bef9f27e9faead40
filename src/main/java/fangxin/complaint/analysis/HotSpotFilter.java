package fangxin.complaint.analysis;

import fangxin.common.DayRange;

/**
 * Filter of the list of hot spots: type of the series, category, trade or tag, office, and days on which the week begins.
 * Null is no condition.
 *
 * @param week period in which the weeks begin
 */
public record HotSpotFilter(SeriesType type, String subject, String office, DayRange week) {
    public static final HotSpotFilter NONE = new HotSpotFilter(null, null, null, null);
}
