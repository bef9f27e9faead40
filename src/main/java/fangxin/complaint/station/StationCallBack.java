package fangxin.complaint.station;

/**
 * Enum of the results of a station's call to the consumer after a dispute (回访结果): satisfied, dissatisfied or not
 * reached.
 */
public enum StationCallBack {
    SATISFIED,
    DISSATISFIED,
    UNREACHED
}
