package fangxin.complaint.association;

/**
 * Enum of the states of a comparative test (比较试验状态): draft, traders notified, scheduled for publication, published,
 * withdrawn, or discarded.
 */
public enum ComparativeTestState {
    DRAFT,
    /** The tested traders know the results and can state objections. */
    NOTIFIED,
    /** It can be taken back until it becomes public. */
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN,
    /** It never becomes public. */
    DISCARDED
}
