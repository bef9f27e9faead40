package fangxin.supervision.feed;

/**
 * Enum of the entries in the journal of a record of a feed (记录办理事项): its match and the undoing, its proposal of
 * supervision, and what was passed on or taken back of it, its end, return and erasure.
 */
public enum FeedStep {
    MATCH,
    WAIT,
    PICK_PREMISES,
    UNDO_MATCH,
    PROPOSE,
    /** The proposal continues with another record about the same decision. */
    PASS_ON,
    /** The proposal of a removed record about the same decision continues with this one. */
    TAKE_OVER,
    RETRACT,
    WITHDRAW_GROUND,
    PROPOSE_LIFTING,
    END,
    RETURN,
    ERASE
}
