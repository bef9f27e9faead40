package fangxin.complaint.analysis;

/**
 * Enum of the types of the period of an analysis report (报告周期): month, quarter, half-year, or the days around a
 * festival.
 */
public enum AnalysisReportPeriod {
    MONTH,
    QUARTER,
    HALF_YEAR,
    /** The days around a festival or another day of the year. */
    FESTIVAL
}
