package fangxin.supervision.visit;

/**
 * Enum of the steps that the journal of a visit records (走访步骤): plan, reschedule, record, confirm or reject a report,
 * report that nobody was met, cancel, end with the title.
 */
public enum VisitStep {
    PLAN,
    /** The visit is moved to another day or to another team. */
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
