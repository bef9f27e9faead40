package fangxin.complaint.consumermessage;

import fangxin.organization.calendar.TimeLimit;

/**
 * Enum of the time limits of a message of a consumer (留言时限): for the answer of the shop, until it is closed, and for
 * the check of a plaque; each finds its length in the terms under which the message was entered.
 */
public enum MessageLimit {
    /** Limit of the shop for its answer. */
    ANSWER,
    /** Of the consumer to state that the matter is not solved, before the message is closed. */
    CLOSING,
    /** Of the office for the check of a plaque. */
    CHECK;

    /** Returns the code of the limit in the reason of a deadline. */
    String code() {
        return "MESSAGE_" + name();
    }

    TimeLimit in(ConsumerMessageTerms terms) {
        return switch (this) {
            case ANSWER -> terms.answer();
            case CLOSING -> terms.closing();
            case CHECK -> terms.check();
        };
    }
}
