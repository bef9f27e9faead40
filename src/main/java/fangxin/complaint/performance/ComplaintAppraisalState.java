package fangxin.complaint.performance;

/** Enum of the states of a monthly appraisal (考核表状态). */
public enum ComplaintAppraisalState {
    /** Offices and units see their own figures and can appeal. */
    OPEN_TO_APPEALS,
    /** All offices and units see all figures. */
    PUBLISHED
}
