package fangxin.complaint.station;

import fangxin.common.DayRange;

/**
 * Filter of the list of disputes for offices. Null is no condition.
 *
 * @param text part of the number, of the name of the station or of the shop
 */
public record StationCaseFilter(String text, StationCaseState state, DayRange received) {
    public static final StationCaseFilter NONE = new StationCaseFilter(null, null, null);
}
