package fangxin.membership;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.merchant.SubjectIdentity;
import fangxin.naming.title.ParticularChange;
import fangxin.naming.title.Title;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
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
import java.util.UUID;

/**
 * Stored member of a composite (成员): a shop that the composite lists and that agrees, itself or on paper, or refuses,
 * with a reason; it is counted once it has agreed, until it leaves or is removed.
 */
@Entity
@EntityListeners(PublicDataChangeListener.class)
@Table(name = "composite_member")
public class Member {
    /** LISTED: the member has not answered. REMOVED: the composite ended the membership. LEFT: the member ended it. */
    public enum MembershipState {
        LISTED,
        AGREED,
        REFUSED,
        LEFT,
        REMOVED
    }

    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "composite")
    private CompositeSubject composite;

    private int seq;

    @NotNull
    @Length(max = 20)
    private String creditCode;

    @NotNull
    @Length(max = 200)
    private String name;

    @NotNull
    @Length(max = 200)
    private String signName;

    @NotNull
    @Length(max = 300)
    private String address;

    @NotNull
    @Enumerated(EnumType.STRING)
    private MembershipState state = MembershipState.LISTED;

    @Length(max = 400)
    private String slotKey;

    private boolean agreedOnPaper;

    @Length(max = 36)
    private String agreementFile;

    @Length(max = 100)
    private String signer;

    @Length(max = 500)
    private String reason;

    @NotNull
    private Instant listedAt;

    @Length(max = 60)
    private String account;

    @Length(max = 100)
    private String actorName;

    private Instant answeredAt;

    protected Member() {}

    Member(CompositeSubject composite, int seq, MemberInput listing, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.composite = composite;
        this.seq = seq;
        this.creditCode = listing.creditCode();
        this.name = listing.name();
        this.signName = listing.signName();
        this.address = listing.address();
        this.listedAt = now;
    }

    /**
     * Returns the unique key of a listed member: no two composites of one type have the same member, even on
     * simultaneous requests.
     */
    private String ownSlotKey() {
        return composite.subjectType() + "/" + creditCode + "/" + identity().place();
    }

    void agree(Actor by, BusinessMoment now) {
        require(MembershipState.LISTED);
        slotKey = ownSlotKey();
        moveTo(MembershipState.AGREED, null, by, now);
    }

    /** Records that an officer has the member's agreement on paper. */
    void agreeOnPaper(String whoSigned, String scan, Actor by, BusinessMoment now) {
        agree(by, now);
        agreedOnPaper = true;
        signer = whoSigned;
        agreementFile = scan;
    }

    void refuse(String why, Actor by, BusinessMoment now) {
        require(MembershipState.LISTED);
        moveTo(MembershipState.REFUSED, why, by, now);
    }

    void leave(String why, Actor by, BusinessMoment now) {
        require(MembershipState.AGREED);
        slotKey = null;
        moveTo(MembershipState.LEFT, why, by, now);
    }

    void remove(String why, Actor by, BusinessMoment now) {
        if (!isOnList()) {
            throw notNow();
        }
        slotKey = null;
        moveTo(MembershipState.REMOVED, why, by, now);
    }

    /**
     * Takes over a changed particular of the shop (信息变更), so that it stays the same member; its agreement is not asked
     * again.
     */
    void follow(ParticularChange change) {
        switch (change.particular()) {
            case REGISTERED_NAME -> name = change.after();
            case CREDIT_CODE -> creditCode = change.after();
            case SIGN_NAME -> signName = change.after();
            case ADDRESS -> address = change.after();
        }
        if (slotKey != null) {
            slotKey = ownSlotKey();
        }
    }

    private void require(MembershipState expected) {
        if (state != expected) {
            throw notNow();
        }
    }

    private RuleViolation notNow() {
        return answeredAt == null
                ? new RuleViolation("membership.early", signName)
                : new RuleViolation("membership.answered." + state, signName, actorName, answeredAt);
    }

    private void moveTo(MembershipState next, String why, Actor by, BusinessMoment now) {
        state = next;
        reason = why;
        account = by.account();
        actorName = by.name();
        answeredAt = now.at();
    }

    /** Returns whether the member is on the list, with or without having answered. */
    boolean isOnList() {
        return state == MembershipState.LISTED || state == MembershipState.AGREED;
    }

    /** Returns whether this member holds a title itself. */
    boolean isHolderOf(Title title) {
        return slot().isHolderOf(title);
    }

    SubjectIdentity identity() {
        return slot().identity();
    }

    private MemberSlot slot() {
        return new MemberSlot(null, composite.subjectType(), creditCode, name, signName, address);
    }

    public String id() {
        return id;
    }

    public CompositeSubject composite() {
        return composite;
    }

    public int seq() {
        return seq;
    }

    public String creditCode() {
        return creditCode;
    }

    public String name() {
        return name;
    }

    public String signName() {
        return signName;
    }

    public String address() {
        return address;
    }

    public MembershipState state() {
        return state;
    }

    public boolean isAgreedOnPaper() {
        return agreedOnPaper;
    }

    /** Returns the id of the scan of a paper agreement, or null. */
    public String agreementFile() {
        return agreementFile;
    }

    /** Returns the name of the person who signed on paper, or null. */
    public String signer() {
        return signer;
    }

    public String reason() {
        return reason;
    }

    /** Returns the name of the person who gave or recorded the last answer. */
    public String actorName() {
        return actorName;
    }

    public Instant listedAt() {
        return listedAt;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
