package fangxin.complaint.exchange;

/**
 * Enum of the fields of a case that are compared with a platform's file and can differ (对账字段): outcome, days, amounts,
 * agency and number.
 */
public enum ReconciledField {
    OUTCOME,
    ACCEPTED_ON,
    CLOSED_ON,
    AMOUNT,
    RECOVERED,
    AGENCY,
    /** Number on the other platform. */
    NUMBER
}
