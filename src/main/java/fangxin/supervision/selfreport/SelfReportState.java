package fangxin.supervision.selfreport;

/**
 * Enum of the states of the self-report on a title for one year (自查报告状态): missing, draft, submitted, submitted with
 * answers that need attention, or checked. MISSING: none is begun.
 */
public enum SelfReportState {
    MISSING,
    DRAFT,
    SUBMITTED,
    /** Submitted, with an answer at which the office has to look. */
    ATTENTION,
    /** An officer has checked such an answer. */
    CHECKED
}
