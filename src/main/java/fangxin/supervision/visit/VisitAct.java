package fangxin.supervision.visit;

/**
 * Enum of the acts that a page of a visit offers to a reader: score, record, decide on a report, report a refused
 * return, report that nobody was met, reschedule, cancel, hand over a lead, propose a proceeding.
 */
public enum VisitAct {
    /** Mark the items of the score sheet on the premises. */
    SCORE,
    RECORD,
    /** Confirm or reject the report of a volunteer. */
    DECIDE,
    /** Report the refused return of a purchase, on which the office finds. */
    REPORT_REFUSAL,
    REPORT_NOT_MET,
    RESCHEDULE,
    CANCEL,
    HAND_OVER_LEAD,
    /** Open a proceeding on the title. */
    PROPOSE
}
