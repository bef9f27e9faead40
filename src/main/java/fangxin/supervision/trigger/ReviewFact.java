package fangxin.supervision.trigger;

/**
 * Enum of the facts whose number and share propose the review of a title (复核触发事实): a message that the shop did not
 * answer in time, or an accepted complaint that ended without an agreement. A report of an offence is none.
 */
public enum ReviewFact {
    /** Consumers whose message the shop did not answer in time, of those whose answer was due. */
    UNANSWERED_MESSAGES,
    /** Complainants whose accepted complaint has ended without an agreement on a ground of the threshold, of all of closed ones. */
    UNSETTLED_COMPLAINTS
}
