package fangxin.complaint.exchange;

/** Enum of the fields that the reconciliation compares (对账字段). */
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
