package fangxin.complaint.performance;

/** Enum of the states of a monthly appraisal (考核表状态): open to appeals, or published. */
public enum ComplaintAppraisalState {
    /** Offices and units see their own figures and can appeal. */
    OPEN_TO_APPEALS,
    /** All offices and units see all figures. */
    PUBLISHED
}
