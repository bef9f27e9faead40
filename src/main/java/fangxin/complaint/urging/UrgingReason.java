package fangxin.complaint.urging;

/**
 * Enum of the reasons for which a case is offered for urging (催办情形): nearly overdue, overdue, repeated by one
 * complainant, or complex by the criteria of the terms.
 */
public enum UrgingReason {
    /** Its running limit is red. */
    NEARLY_OVERDUE,
    /** Its running limit is over. */
    OVERDUE,
    /** The same contact has complained of the same trader several times. */
    REPEATED,
    /** It meets a criterion of the terms for complex cases. */
    HARD
}
