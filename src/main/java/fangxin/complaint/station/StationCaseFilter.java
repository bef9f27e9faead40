package fangxin.complaint.station;

import fangxin.common.DayRange;

/**
 * Filter of the list of disputes at stations for offices: part of the number or of the name of the station or shop,
 * state, and days of receipt. Null is no condition.
 *
 * @param text part of the number, of the name of the station or of the shop
 */
public record StationCaseFilter(String text, StationCaseState state, DayRange received) {
    public static final StationCaseFilter NONE = new StationCaseFilter(null, null, null);
}
