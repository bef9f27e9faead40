package fangxin.complaint.association;

/**
 * Enum of the states of an entry of the activity log (工作记录状态): entered, or cancelled, so that it counts in no figure.
 */
public enum ActivityState {
    ENTERED,
    CANCELLED
}
