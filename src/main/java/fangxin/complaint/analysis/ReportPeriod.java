package fangxin.complaint.analysis;

/** Enum of the periods of reports (报告周期). */
public enum ReportPeriod {
    MONTH,
    QUARTER,
    HALF_YEAR,
    /** The days around a festival or another day of the year. */
    FESTIVAL
}
