package fangxin.complaint.association;

/** Enum of where a comparative test is (比较试验状态). */
public enum ComparativeTestState {
    DRAFT,
    /** The tested traders know the results and can state objections. */
    NOTIFIED,
    /** It can be taken back until it becomes public. */
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN
}
