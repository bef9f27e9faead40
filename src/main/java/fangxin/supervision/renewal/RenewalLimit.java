package fangxin.supervision.renewal;

import fangxin.organization.calendar.TimeLimit;
import fangxin.supervision.holderterms.RenewalTerms;

/**
 * Enum of the time limits of a renewal (续期办理时限), of the office for its next step and of the holder for corrections, as
 * the terms under which it was begun set them.
 */
public enum RenewalLimit {
    /** Limit of the office for its next step. */
    HANDLING,
    /** Limit of the holder after a return. */
    CORRECTION;

    /** Returns the code of the limit in the reason of a deadline. */
    String code() {
        return "RENEWAL_" + name();
    }

    TimeLimit in(RenewalTerms terms) {
        return switch (this) {
            case HANDLING -> terms.handling();
            case CORRECTION -> terms.correction();
        };
    }
}
