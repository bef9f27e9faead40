package fangxin.complaint.warning;

/**
 * Enum of the kinds of publications for consumers (消费警示类型): a warning of a risk, a tip before a purchase or season, a
 * typical case that names no shop, or a campaign with its days and figures.
 */
public enum WarningKind {
    /** Risk that was seen in figures or in decisions (消费警示). */
    WARNING,
    /** Advice before a purchase or a season (消费提示). */
    TIP,
    /** De-identified case (典型案例): it names no shop and no person. */
    TYPICAL_CASE,
    /** Campaign (主题活动), such as the week of 3·15 or the destruction of seized goods, with its days and figures. */
    CAMPAIGN
}
