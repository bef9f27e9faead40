package fangxin.complaint.station;

import fangxin.common.DayRange;

/**
 * Filter of the list of disputes at stations for offices: part of the number, of the name of the station, and of the
 * name of the shop, state, and days of receipt. Null is no condition.
 */
public record StationCaseFilter(String number, String station, String shop, StationCaseState state, DayRange received) {
    public static final StationCaseFilter NONE = new StationCaseFilter(null, null, null, null, null);
}
