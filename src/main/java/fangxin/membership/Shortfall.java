package fangxin.membership;

import fangxin.common.FieldErrors;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.SecondOfficer;
import fangxin.platform.persistence.PublicDataChangeListener;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Stored shortfall of a composite below a binding share (比例不足): the system reports that of a title and an officer
 * decides on it, or an officer proposes to name a candidacy all the same, which a second officer confirms or refuses;
 * it records that the share is reached again, which an officer confirms, and answers whether its decision covers a
 * share.
 */
@Entity
@EntityListeners(PublicDataChangeListener.class)
@Table(name = "share_shortfall")
public class Shortfall {
    /** PROPOSED: an exception that waits for a second officer. REACHED: the share was reached again during correction; an officer confirms. */
    public enum ShortfallState {
        PROPOSED,
        OPEN,
        DECIDED,
        REACHED,
        CLOSED
    }

    /**
     * EXCEPTION: the composite is named despite the shortfall. KEEP: the title is valid until a day. RECTIFY: a
     * rectification is proposed.
     */
    public enum ShortfallOutcome {
        EXCEPTION,
        KEEP,
        RECTIFY
    }

    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "composite")
    private CompositeSubject composite;

    @Length(max = 30)
    private String candidacy;

    @Length(max = 19)
    private String title;

    @Length(max = 40)
    private String cause;

    private int members;

    private int titledMembers;

    private int requiredPercent;

    private int requiredMembers;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ShortfallState state;

    @Enumerated(EnumType.STRING)
    private ShortfallOutcome outcome;

    @Length(max = 1000)
    private String reason;

    private LocalDate rectifyUntil;

    @Length(max = 60)
    private String account;

    @Length(max = 100)
    private String actorName;

    @Length(max = 60)
    private String secondAccount;

    @Length(max = 100)
    private String secondName;

    @Length(max = 1000)
    private String refusal;

    @NotNull
    private Instant openedAt;

    private Instant decidedAt;
    private Instant closedAt;

    protected Shortfall() {}

    private Shortfall(CompositeSubject composite, MemberShareCount count, BusinessMoment now) {
        this.id = UUID.randomUUID().toString();
        this.composite = composite;
        this.members = count.members();
        this.titledMembers = count.titled();
        this.requiredPercent = count.share().percent();
        this.requiredMembers = count.share().least();
        this.openedAt = now.at();
    }

    /** Opens a shortfall of a title for a decision of the office. */
    static Shortfall of(
            CompositeSubject composite, String title, String cause, MemberShareCount count, BusinessMoment now) {
        Shortfall found = new Shortfall(composite, count, now);
        found.title = title;
        found.cause = cause;
        found.state = ShortfallState.OPEN;
        return found;
    }

    /** Proposes to name a candidacy below the share. */
    static Shortfall proposal(
            CompositeSubject composite,
            String candidacy,
            MemberShareCount count,
            ShareExceptionInput input,
            Actor by,
            BusinessMoment now) {
        Shortfall found = new Shortfall(composite, count, now);
        found.candidacy = candidacy;
        found.state = ShortfallState.PROPOSED;
        found.outcome = ShortfallOutcome.EXCEPTION;
        found.reason = input.reason();
        found.account = by.account();
        found.actorName = by.name();
        return found;
    }

    /** Grants the proposed exception (确认), as a second officer. */
    void grant(SecondOfficer second, Actor by, BusinessMoment now) {
        decideProposal(second, by);
        state = ShortfallState.DECIDED;
        decidedAt = now.at();
    }

    /** Refuses the proposed exception (不同意), as a second officer. */
    void refuse(ShareExceptionInput input, SecondOfficer second, Actor by, BusinessMoment now) {
        decideProposal(second, by);
        refusal = input.reason();
        close(now);
    }

    private void decideProposal(SecondOfficer second, Actor by) {
        if (state != ShortfallState.PROPOSED) {
            throw RuleViolation.conflict("membership.shortfall.decided", secondName == null ? actorName : secondName);
        }
        second.require(by);
        secondAccount = by.account();
        secondName = by.name();
    }

    void decide(ShortfallDecisionInput decision, Actor by, BusinessMoment now) {
        if (state != ShortfallState.OPEN) {
            throw RuleViolation.conflict("membership.shortfall.decided", actorName == null ? "" : actorName);
        }
        LocalDate lastDay = decision.until();
        new FieldErrors()
                .validate(decision)
                .refuse(decision.outcome() == ShortfallOutcome.EXCEPTION, "outcome", "membership.shortfall.outcome")
                .refuse(
                        decision.outcome() == ShortfallOutcome.RECTIFY && lastDay != null,
                        "until",
                        "membership.shortfall.until.rectify")
                .refuse(
                        decision.outcome() == ShortfallOutcome.KEEP
                                && (lastDay == null
                                        || !lastDay.isAfter(now.today())
                                        || lastDay.isAfter(now.today().plusYears(1))),
                        "until",
                        "membership.shortfall.until")
                .check();
        decideAs(decision.outcome(), decision.reason(), lastDay, by, now);
    }

    private void decideAs(ShortfallOutcome chosen, String why, LocalDate lastDay, Actor by, BusinessMoment now) {
        outcome = chosen;
        reason = why;
        rectifyUntil = lastDay;
        account = by.account();
        actorName = by.name();
        decidedAt = now.at();
        state = ShortfallState.DECIDED;
    }

    /** Confirms that the share is reached again. */
    void confirm(BusinessMoment now) {
        if (state != ShortfallState.REACHED) {
            throw new RuleViolation("membership.shortfall.notMended");
        }
        close(now);
    }

    /**
     * Records whether the share is reached again, or missed again. A decision to keep the title until a day ends once the
     * share is reached; a later shortfall needs a decision of its own.
     */
    void update(MemberShareCount count, BusinessMoment now) {
        if (count.isReached() && (state == ShortfallState.OPEN || isKept())) {
            close(now);
        } else if (count.isReached() && state == ShortfallState.DECIDED && outcome == ShortfallOutcome.RECTIFY) {
            state = ShortfallState.REACHED;
        } else if (!count.isReached() && state == ShortfallState.REACHED) {
            state = ShortfallState.DECIDED;
        }
    }

    private boolean isKept() {
        return state == ShortfallState.DECIDED && outcome == ShortfallOutcome.KEEP;
    }

    void close(BusinessMoment now) {
        state = ShortfallState.CLOSED;
        closedAt = now.at();
    }

    /**
     * Returns whether a decision of an office, made or pending, covers a share that is no worse than the recorded one.
     */
    boolean covers(MemberShareCount count, LocalDate today) {
        return switch (state) {
            case OPEN, REACHED -> true;
            case DECIDED ->
                (rectifyUntil == null || !today.isAfter(rectifyUntil))
                        && (long) count.titled() * Math.max(1, members)
                                >= (long) titledMembers * Math.max(1, count.members());
            case PROPOSED, CLOSED -> false;
        };
    }

    /** Returns whether the shortfall is a proposed exception that waits for a second officer. */
    boolean isProposed() {
        return state == ShortfallState.PROPOSED;
    }

    /** Returns whether the shortfall led to the proposal of a rectification, on which a proceeding decides. */
    boolean isRectificationProposed() {
        return state == ShortfallState.DECIDED && outcome == ShortfallOutcome.RECTIFY && rectifyUntil == null;
    }

    /**
     * Returns whether the decision itself ordered a rectification with a last day, as decisions of an earlier version
     * did.
     */
    boolean hasOrderedRectification() {
        return outcome == ShortfallOutcome.RECTIFY && rectifyUntil != null;
    }

    boolean isPending() {
        return state == ShortfallState.OPEN || state == ShortfallState.REACHED;
    }

    public String id() {
        return id;
    }

    public CompositeSubject composite() {
        return composite;
    }

    /** Returns the reference of the candidacy that was named despite the shortfall, or null. */
    public String candidacy() {
        return candidacy;
    }

    /** Returns the number of the title in question, or null. */
    public String title() {
        return title;
    }

    /** Returns the message key of the cause; null where an office decided before the naming. */
    public String cause() {
        return cause;
    }

    public int members() {
        return members;
    }

    public int titledMembers() {
        return titledMembers;
    }

    public int requiredPercent() {
        return requiredPercent;
    }

    public int requiredMembers() {
        return requiredMembers;
    }

    public ShortfallState state() {
        return state;
    }

    public ShortfallOutcome outcome() {
        return outcome;
    }

    public String reason() {
        return reason;
    }

    public LocalDate rectifyUntil() {
        return rectifyUntil;
    }

    public String actorName() {
        return actorName;
    }

    /** Returns the account of the officer who decided, or proposed the exception. */
    String account() {
        return account;
    }

    /** Returns the name of the second officer who granted or refused the exception, or null. */
    public String secondName() {
        return secondName;
    }

    /** Returns the reason for which the second officer refused the exception, or null. */
    public String refusal() {
        return refusal;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
