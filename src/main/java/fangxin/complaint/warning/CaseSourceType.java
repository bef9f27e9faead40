package fangxin.complaint.warning;

/**
 * Enum of the records from which a typical case is drafted (案例来源): a closed complaint, or the record of a penalty. A
 * case that is drafted freely has none.
 */
public enum CaseSourceType {
    /** Closed complaint, by its number here. */
    COMPLAINT,
    /** Decision on a penalty, by the id of its record in the feed. */
    PENALTY
}
