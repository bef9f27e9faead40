package fangxin.complaint.performance;

/**
 * Enum of the levels of agencies in the monthly appraisal (考核层级): the whole city, which is compared with none,
 * county-level offices, and units below them.
 */
public enum AppraisalLevel {
    /** The whole city, which has no peer to compare with. */
    CITY,
    /** County-level offices. */
    OFFICE,
    /** Units below the offices. */
    UNIT
}
