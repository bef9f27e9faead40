package fangxin.complaint.urging;

/** Enum of the states of an urging letter (催办函状态): sent, receipt confirmed, or answered. */
public enum UrgingState {
    /** Sent; the handling agency has not confirmed the receipt. */
    SENT,
    CONFIRMED,
    ANSWERED
}
