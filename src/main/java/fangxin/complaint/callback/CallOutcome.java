package fangxin.complaint.callback;

/** Enum of the outcomes of one call (通话结果). */
public enum CallOutcome {
    ANSWERED,
    NO_ANSWER,
    /** The complainant does not want to answer. */
    DECLINED
}
