package fangxin.complaint.association;

/** Enum of what the yearly analysis of an association groups by (分析维度). */
public enum AnalysisDimension {
    MONTH,
    CATEGORY,
    TYPE
}
