package fangxin.supervision.feed;

/**
 * Enum of how a record ended (记录终止原因), repaired, expired, annulled, removed by a later complete file, or ended by
 * another feed: it leaves all pages, exports and answers on that day.
 */
public enum FeedEnd {
    /** The breach of trust was repaired, or the listing removed. */
    REPAIRED,
    /** The last day on which the record is public is over. */
    EXPIRED,
    /** The decision was quashed. */
    ANNULLED,
    /** A later complete file does not contain the record any more. */
    REMOVED,
    /** Another feed states that the same decision was annulled, was repaired or is no longer public. */
    ELSEWHERE
}
