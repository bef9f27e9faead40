package fangxin.supervision.visit;

/** Enum of the steps that the journal of a visit records (走访步骤). */
public enum VisitStep {
    PLAN,
    /** Another day or another team. */
    RESCHEDULE,
    RECORD,
    /** The office confirms the report of a volunteer. */
    CONFIRM,
    REJECT,
    REPORT_NOT_MET,
    CANCEL,
    /** The title ended before the visit. */
    END_WITH_TITLE
}
