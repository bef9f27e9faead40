package fangxin.complaint.analysis;

/** Enum of the states of a report (报告状态). */
public enum AnalysisReportState {
    /** The office that built it edits its text. */
    DRAFT,
    /** All offices and units of the city read it; neither text nor figures change. */
    RELEASED
}
