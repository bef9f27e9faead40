package fangxin.complaint.association;

/** Enum of the states of an entry of the activity log (工作记录状态); a cancelled one counts in no figure. */
public enum ActivityState {
    ENTERED,
    CANCELLED
}
