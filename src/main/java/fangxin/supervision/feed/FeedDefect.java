package fangxin.supervision.feed;

/**
 * Enum of the reasons for which a feed does not answer NO (数据未核原因): never complete, late, empty, truncated, rows
 * refused, office merged, or a record that waits for its premises.
 */
public enum FeedDefect {
    /** No complete file was imported, only additions. */
    NEVER_COMPLETE,
    /** The last complete day is too long ago. */
    LATE,
    /** The last complete file had no rows that could be taken. */
    EMPTY,
    /** The last complete file had far fewer rows than the one before. */
    TRUNCATED,
    /** Rows of the last complete file were refused, so that their subjects are unknown. */
    REFUSED,
    /** An office was merged into the feed's office after the last complete file, which lacks subjects of one of them. */
    MERGED,
    /** A record on the credit code waits for an officer to pick its premises. */
    WAITING;

    /** Returns whether an officer who has compared the file with its source can accept it despite this defect. */
    public boolean isAcceptable() {
        return this == TRUNCATED || this == REFUSED;
    }
}
