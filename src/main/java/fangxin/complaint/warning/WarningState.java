package fangxin.complaint.warning;

/**
 * Enum of the states of a consumer warning (消费警示状态): draft, proposed, scheduled for publication, published,
 * withdrawn, or discarded before it was public. An expired one keeps its state: the day decides.
 */
public enum WarningState {
    DRAFT,
    PROPOSED,
    /** A second officer has scheduled the publication, which can be withdrawn until the warning becomes public. */
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN,
    /** A draft that is not pursued. */
    DISCARDED
}
