package fangxin.rating;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Enum of the kinds of input that a rating can have (评级依据): evaluation, returns kept, visit, reply in time and social
 * duty raise it, substantiated fact and unjustified absence from mediation lower it, whatever a formula states. The
 * credit-risk class and settled complaints are none of them, so that no formula can use either.
 */
public enum RatingInputKind {
    /** Score of an evaluation or re-check, in percent of what the sheets can give. */
    EVALUATION(true),
    /**
     * Penalty on record in a feed, decision on a penalty or a broken pledge after the holder was heard, or unjustified
     * refusal of a return found after the shop was heard.
     */
    SUBSTANTIATED_FACT(false),
    /** Unjustified absence from mediation (未配合): a decision after the holder was heard. */
    UNCOOPERATIVE(false),
    /** Returned goods that the holder has accepted as pledged. */
    RETURNS_KEPT(true),
    /** Share of the questions of an experience or look-back visit with a compliant answer. */
    VISIT(true),
    /** Statement, rectification or answer to a claim of a return in time, or the share of a month of messages answered in time. */
    REPLY_IN_TIME(true),
    /** Social duty that an officer has recorded with proof, and a second officer has confirmed. */
    SOCIAL_DUTY(true);

    private final boolean raises;

    RatingInputKind(boolean raises) {
        this.raises = raises;
    }

    public boolean raises() {
        return raises;
    }

    /**
     * Returns the day of the input that is earned on a day: returns kept are those of a month, dated on its last day.
     */
    LocalDate datedOn(LocalDate earned) {
        return this == RETURNS_KEPT ? YearMonth.from(earned).atEndOfMonth() : earned;
    }

    /**
     * Returns the day on which the nightly job finds what is earned on a day: the next day, and returns kept when the
     * month is over.
     */
    LocalDate foundOn(LocalDate earned) {
        return datedOn(earned).plusDays(1);
    }
}
