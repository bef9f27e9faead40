package fangxin.complaint.exchange;

/**
 * Enum of how complete the imported file of a platform for a day is (数据完整性): columns to confirm, complete, fewer rows
 * than stated, rows refused, number of rows not stated, or no file. Everything but COMPLETE means that what it lacks is
 * unknown.
 */
public enum ImportCompleteness {
    /** The file waits for the confirmation of its columns. */
    WAITING,
    COMPLETE,
    /** The file has fewer rows than the sender stated. */
    TRUNCATED,
    /** Some rows of the file were refused. */
    ROWS_REFUSED,
    /** The file has no rows, or the sender stated no number of rows. */
    NOT_STATED,
    /** No file of the day has arrived. */
    MISSING
}
