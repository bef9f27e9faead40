package fangxin.complaint.analysis;

/**
 * Enum of the groups of figures of an analysis report (统计分类), in the order of the report: totals, categories, places,
 * sources, outcomes, trades, and campaigns.
 */
public enum AnalysisReportFigureGroup {
    /** All complaints, and all consultations. */
    TOTAL,
    CATEGORY,
    /** Districts in a report of the city, units in one of a district. */
    PLACE,
    SOURCE,
    /** Figures by the state of the complaints on the day of counting. */
    OUTCOME,
    /** Trades of titled traders. */
    TRADE,
    /** Tags of campaigns; a complaint with two tags counts for both. */
    TAG
}
