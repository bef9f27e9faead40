package fangxin.naming.title;

import static fangxin.naming.title.TitleStatus.ACTIVE;
import static fangxin.naming.title.TitleStatus.CANCELLED;
import static fangxin.naming.title.TitleStatus.DOWNGRADED;
import static fangxin.naming.title.TitleStatus.EXPIRED;
import static fangxin.naming.title.TitleStatus.RECTIFYING;
import static fangxin.naming.title.TitleStatus.REVOKED;
import static fangxin.naming.title.TitleStatus.SUSPENDED;
import static fangxin.naming.title.TitleStatus.TRANSITION;
import static fangxin.naming.title.TitleStatus.UNDER_REVIEW;
import static fangxin.naming.title.TitleStatus.VOID;
import static fangxin.naming.title.TitleStatus.WARNED;
import static fangxin.procedure.candidacy.ResponsibleParty.JOB;
import static fangxin.procedure.candidacy.ResponsibleParty.MERCHANT;
import static fangxin.procedure.candidacy.ResponsibleParty.OWNER;
import static fangxin.procedure.candidacy.ResponsibleParty.REVIEW_OFFICE;
import static fangxin.procedure.candidacy.ResponsibleParty.SIGNER;

import fangxin.procedure.candidacy.ResponsibleParty;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Enum of all steps in the life of a title (称号状态变更): the parties that can take each, and the statuses from which and to
 * which it leads. A step with several target statuses leads back to the one in which the title was before the measure
 * that it ends, where a measure of that time is open to this day, else to the last one without a measure. Ground, remedy
 * and limit of a step are {@link TitleStepTerms}, and which steps a signed document takes is stated by its type. {@code
 * docs/procedure.md} is drawn from this table.
 */
public enum TitleStep {
    CONFER(by(SIGNER, OWNER), none(), to(ACTIVE)),
    REMIND(by(SIGNER), from(ACTIVE, DOWNGRADED, TRANSITION), to(WARNED)),
    CLOSE_REMINDER(by(OWNER), from(WARNED), before()),
    ORDER_RECTIFICATION(by(SIGNER), from(ACTIVE, WARNED, DOWNGRADED, TRANSITION), to(RECTIFYING)),
    CLOSE_RECTIFICATION(by(OWNER), from(RECTIFYING), before()),
    SUSPEND(by(SIGNER), valid(), to(SUSPENDED)),
    LIFT(by(SIGNER), from(SUSPENDED), before(WARNED, RECTIFYING)),
    /** Lowers the grade from EXCELLENT to PASS, on the track of demonstration only. */
    DOWNGRADE(by(SIGNER), from(ACTIVE, WARNED, RECTIFYING, SUSPENDED), to(DOWNGRADED)),
    REVOKE(by(SIGNER), TitleStatus.RUNNING, to(REVOKED)),
    ASK_REVIEW(by(MERCHANT, OWNER), from(REVOKED), to(UNDER_REVIEW)),
    UPHOLD(by(REVIEW_OFFICE), from(UNDER_REVIEW), to(REVOKED)),
    OVERTURN(by(REVIEW_OFFICE), from(UNDER_REVIEW), before(WARNED, RECTIFYING, SUSPENDED)),
    /**
     * Continues the title after its term: the job takes the step where the office has not decided on a renewal that was
     * applied for in time, or where a pledge has lapsed whose terms have a transition. A title under a measure remains
     * under it, and is in transition once the measure has ended.
     */
    ENTER_TRANSITION(
            by(SIGNER, JOB), from(ACTIVE, DOWNGRADED, TRANSITION, WARNED, RECTIFYING, SUSPENDED), to(TRANSITION)),
    RENEW(by(SIGNER), from(ACTIVE, DOWNGRADED, TRANSITION), to(ACTIVE)),
    /** Awards stars: the office has confirmed that the holder satisfies the terms of the track of commitment. */
    AWARD_STARS(by(OWNER), from(ACTIVE, TRANSITION), before()),
    /** Takes one star, and the last ones below three (黄牌). */
    CUT_STARS(by(SIGNER), from(ACTIVE, TRANSITION), before()),
    /** Takes all stars (红牌). */
    REMOVE_STARS(by(SIGNER), from(ACTIVE, TRANSITION), before()),
    /** The holder renews its pledge on the track of commitment by itself. */
    RENEW_PLEDGE(by(MERCHANT), from(ACTIVE, TRANSITION), to(ACTIVE)),
    /** The holder leaves the track of commitment. */
    LEAVE(by(MERCHANT), TitleStatus.RUNNING, to(CANCELLED)),
    EXPIRE(by(JOB), TitleStatus.RUNNING, to(EXPIRED)),
    CANCEL(by(SIGNER), TitleStatus.RUNNING, to(CANCELLED)),
    VOID_NAMING(by(SIGNER), from(ACTIVE), to(VOID));

    private final Set<ResponsibleParty> parties;
    private final Set<TitleStatus> from;
    private final Set<TitleStatus> to;

    TitleStep(Set<ResponsibleParty> parties, Set<TitleStatus> from, Set<TitleStatus> to) {
        this.parties = parties;
        this.from = from;
        this.to = to;
    }

    public Set<ResponsibleParty> parties() {
        return parties;
    }

    /** Returns the statuses in which the step can be taken; none for the conferral, which begins the title. */
    public Set<TitleStatus> from() {
        return from;
    }

    public Set<TitleStatus> to() {
        return to;
    }

    /**
     * Returns the status after the step.
     *
     * @param before the status in which it is taken, or null where the title begins
     * @param behind the status to which the end of a measure leads back
     */
    TitleStatus after(TitleStatus before, TitleStatus behind) {
        if (keepsMeasure() && before.isUnderMeasure()) {
            return before;
        }
        return to.size() == 1 ? to.iterator().next() : behind;
    }

    /** Returns whether a measure on the title continues, so that its status remains. */
    public boolean keepsMeasure() {
        return this == ENTER_TRANSITION;
    }

    /**
     * Returns the step whose measure this one ends, and before which another measure can have been open; empty for
     * other steps.
     */
    Optional<TitleStep> ended() {
        return switch (this) {
            case LIFT -> Optional.of(SUSPEND);
            case OVERTURN -> Optional.of(REVOKE);
            default -> Optional.empty();
        };
    }

    /**
     * Returns whether the step ends the measure or the revocation before it, and so leads back to an earlier status.
     */
    public boolean leadsBack() {
        return to.size() > 1;
    }

    /** Returns whether the step only restores what a measure has taken from the holder. */
    public boolean restores() {
        return this == LIFT;
    }

    /** Returns whether the step sets a new last day of the term. */
    public boolean setsTerm() {
        return this == ENTER_TRANSITION || this == RENEW;
    }

    /** Returns whether the decision may set the last day of the remedy: for a reply, or for a rectification. */
    public boolean setsRemedy() {
        return this == REMIND || this == ORDER_RECTIFICATION;
    }

    /**
     * Returns whether the holder must be heard before a document with this step is signed. A reminder needs no hearing:
     * its text asks the holder for an answer.
     */
    public boolean needsHearing() {
        return switch (this) {
            case ORDER_RECTIFICATION, SUSPEND, DOWNGRADE, REVOKE, CUT_STARS, REMOVE_STARS, CANCEL -> true;
            default -> false;
        };
    }

    /** Returns whether the step concerns stars, which only a title on the track of commitment has. */
    boolean changesStars() {
        return this == AWARD_STARS || lowersStars();
    }

    /** Returns whether the step takes stars from the title. */
    public boolean lowersStars() {
        return this == CUT_STARS || this == REMOVE_STARS;
    }

    /** Returns the star grade after the step; unchanged by other steps. */
    StarGrade starsAfter(StarGrade stars) {
        return switch (this) {
            case CUT_STARS -> stars == null ? null : stars.lower();
            case REMOVE_STARS -> null;
            default -> stars;
        };
    }

    /** Returns whether the step lowers the grade. */
    boolean lowersGrade() {
        return this == DOWNGRADE;
    }

    /** Returns whether the step can still be taken after the last day of the term. */
    boolean isPossibleAfterTerm() {
        return switch (this) {
            case CONFER, ASK_REVIEW, UPHOLD, OVERTURN, EXPIRE -> true;
            default -> false;
        };
    }

    /** Returns the public standing after a step with one target status. */
    public TitleStanding standing() {
        return to.iterator().next().standing();
    }

    private static Set<ResponsibleParty> by(ResponsibleParty first, ResponsibleParty... others) {
        return EnumSet.of(first, others);
    }

    private static Set<TitleStatus> none() {
        return EnumSet.noneOf(TitleStatus.class);
    }

    private static Set<TitleStatus> from(TitleStatus first, TitleStatus... others) {
        return EnumSet.of(first, others);
    }

    private static Set<TitleStatus> to(TitleStatus only) {
        return EnumSet.of(only);
    }

    /** Returns the statuses without a measure, and those of the given measures. */
    private static Set<TitleStatus> before(TitleStatus... measures) {
        Set<TitleStatus> statuses = EnumSet.copyOf(TitleStatus.SETTLED);
        statuses.addAll(Arrays.asList(measures));
        return statuses;
    }

    private static Set<TitleStatus> valid() {
        return TitleStatus.of(TitleStanding.VALID);
    }
}
