package fangxin.supervision.feed;

/** Enum of the reasons for which a feed does not answer NO (数据未核原因). */
public enum FeedDefect {
    /** No complete file was imported, only additions. */
    NEVER_COMPLETE,
    /** The last complete day is too long ago. */
    LATE,
    /** The last complete file had no rows that could be taken. */
    EMPTY,
    /** The last complete file had far fewer rows than the one before. */
    TRUNCATED,
    /** A record on the credit code waits for an officer to pick its premises. */
    WAITING
}
