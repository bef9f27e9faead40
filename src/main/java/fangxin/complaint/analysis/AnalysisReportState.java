package fangxin.complaint.analysis;

/**
 * Enum of the states of an analysis report (报告状态): draft, which only its office and the city's office read, or released
 * to all offices and units of the city.
 */
public enum AnalysisReportState {
    /** The office that built the report edits its text. */
    DRAFT,
    /**
     * All offices and units of the city read the report; text and figures do not change unless it is reset to a draft.
     */
    RELEASED
}
