package fangxin.complaint.warning;

/** Enum of what is published for consumers (消费警示类型). */
public enum WarningKind {
    /** Risk that was seen in figures or in decisions (消费警示). */
    WARNING,
    /** Advice before a purchase or a season (消费提示). */
    TIP,
    /** De-identified case (典型案例): it names no shop and no person. */
    TYPICAL_CASE
}
