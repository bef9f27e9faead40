package fangxin.complaint.association;

/**
 * Enum of the dimensions by which the yearly analysis of associations is grouped (分析维度): month, category of goods or
 * services, and nature of the complaint.
 */
public enum AnalysisDimension {
    MONTH,
    CATEGORY,
    TYPE
}
