package fangxin.supervision.feed;

/**
 * Enum of how far a record is matched with a subject of the programme (匹配状态): not, waiting for an officer to pick the
 * premises, matched, or undone as wrong.
 */
public enum FeedMatchState {
    /** Nobody in the programme has its credit code. */
    UNMATCHED,
    /** It concerns one premises of several, and an officer has to pick it. */
    WAITING,
    MATCHED,
    /** An officer found that it concerns somebody else. */
    UNDONE
}
