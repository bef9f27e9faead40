package fangxin.complaint.callback;

/** Enum of the outcomes of one call to a complainant (通话结果): answered, no answer, or declined. */
public enum CallOutcome {
    ANSWERED,
    NO_ANSWER,
    /** The complainant declines to answer. */
    DECLINED
}
