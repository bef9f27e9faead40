package fangxin.complaint.timelimit;

/**
 * Enum of the steps of handling that have a statutory limit (法定期限种类): acceptance, mediation, notice of the ending,
 * check of a lead or report, agreement on competence, and notice of the filing.
 */
public enum HandlingLimit {
    /** Accept or refuse a complaint, and notify the complainant. */
    ACCEPT,
    /** End the mediation, from the acceptance. */
    MEDIATE,
    /** Notify both parties that the mediation has ended. */
    NOTIFY_ENDING,
    /** Check a lead that was found in a mediation. */
    CHECK_LEAD,
    /** Check a report. */
    CHECK_REPORT,
    /** Agree on the competent authority. */
    AGREE_COMPETENCE,
    /** Notify a named reporter the decision on filing; Order 20 only. */
    NOTIFY_FILING
}
