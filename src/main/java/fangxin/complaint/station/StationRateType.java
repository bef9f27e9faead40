package fangxin.complaint.station;

/**
 * Enum of the classes of a published rate (比率类别): a station without disputes, or without one that is due, has no rate.
 */
public enum StationRateType {
    NO_CASE,
    NOTHING_DUE,
    RATED
}
