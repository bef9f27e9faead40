package fangxin.complaint.exchange;

/**
 * Enum of the types of a difference between a platform and the cases stored here (对账差异种类): one side lacks a case, a
 * field differs, a file has a number twice, another office has the case, or a row of the file cannot be read.
 */
public enum DifferenceType {
    /** The platform has the case, and it is not stored here. */
    MISSING_HERE,
    /** A case of that day is stored here, and the file of the platform lacks it. */
    MISSING_THERE,
    /** Both sides have the case, and a field differs. */
    DIFFERENT,
    /** The platform states the number in several rows. */
    DOUBLE,
    /** The case was received by another office, which clears the difference; the import took no value of the row. */
    ELSEWHERE,
    /** The row of the file has a cell that cannot be read, so it was not compared. */
    UNREADABLE
}
