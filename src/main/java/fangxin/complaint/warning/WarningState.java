package fangxin.complaint.warning;

/** Enum of where a consumer warning is (消费警示状态). An expired one keeps its state: the day decides. */
public enum WarningState {
    DRAFT,
    PROPOSED,
    /** A second officer has published it; it can be taken back until it becomes public. */
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN
}
