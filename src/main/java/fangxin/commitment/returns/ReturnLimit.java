package fangxin.commitment.returns;

import fangxin.commitment.terms.ReturnTerms;
import fangxin.organization.calendar.TimeLimit;

/**
 * Enum of the time limits of a claim of return (退货时限), as the terms under which it was entered set them: answer, time
 * after the reminder, refund, view of the shop, and finding of the office.
 */
public enum ReturnLimit {
    /** Limit of the shop for its answer. */
    ANSWER,
    /** Limit of the shop after the reminder. */
    REMINDER,
    /** Limit of the shop for the refund. */
    REFUND,
    /** Limit of the shop for its statement on a contested refusal. */
    STATEMENT,
    /** Limit of the office for its finding. */
    HANDLING;

    /** Returns the code of the limit in the reason of a deadline. */
    String code() {
        return "RETURN_" + name();
    }

    TimeLimit in(ReturnTerms terms) {
        return switch (this) {
            case ANSWER -> terms.answer();
            case REMINDER -> terms.reminder();
            case REFUND -> terms.refund();
            case STATEMENT -> terms.statement();
            case HANDLING -> terms.handling();
        };
    }
}
