package fangxin.complaint.performance;

/** Enum of the levels whose agencies are compared in the appraisal (考核层级). */
public enum AppraisalLevel {
    /** The whole city, which is compared with none. */
    CITY,
    /** County-level offices. */
    OFFICE,
    /** Units below them. */
    UNIT
}
