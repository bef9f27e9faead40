package fangxin.complaint.urging;

/**
 * Enum of the reasons for which a case is offered for urging (催办情形): nearly overdue, overdue, repeated by one
 * complainant, or complex by the criteria of the terms.
 */
public enum UrgingReason {
    /** The running limit of the case is red. */
    NEARLY_OVERDUE,
    /** The running limit of the case is over. */
    OVERDUE,
    /** The same contact has complained of the same trader several times. */
    REPEATED,
    /** The case meets a criterion of the terms for complex cases. */
    HARD
}
