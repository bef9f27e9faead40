package fangxin.complaint.association;

/**
 * Enum of the states of a comparative test (比较试验状态): draft, traders notified, scheduled for publication, published,
 * withdrawn, or discarded.
 */
public enum ComparativeTestState {
    DRAFT,
    /** The tested traders know the results and can state objections. */
    NOTIFIED,
    /** The association can take the test back until its publication. */
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN,
    /** The test never becomes public. */
    DISCARDED
}
