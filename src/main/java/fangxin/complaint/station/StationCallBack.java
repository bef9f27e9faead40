package fangxin.complaint.station;

/** Enum of what a consumer answered when the station called back (回访结果). */
public enum StationCallBack {
    SATISFIED,
    DISSATISFIED,
    UNREACHED
}
