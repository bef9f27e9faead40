package fangxin.supervision.feed;

/**
 * Enum of how far a record is matched with a subject of the programme (匹配状态): not, waiting for an officer to pick the
 * premises, matched, or undone as wrong.
 */
public enum FeedMatchState {
    /** No merchant of the programme has the credit code of the record. */
    UNMATCHED,
    /** The record concerns one of several premises, and an officer has to pick it. */
    WAITING,
    MATCHED,
    /** An officer has decided that the record concerns another subject. */
    UNDONE
}
