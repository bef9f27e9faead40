package fangxin.referral;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.Candidacy;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Stored item of a referred batch: a candidacy, why it may go up without the lower title, the reply of the higher
 * level, and the title that followed.
 */
@Entity
@Table(name = "referral_item")
public class ReferralItem {
    public enum ReferralOutcome {
        NAMED,
        REFUSED
    }

    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "referral")
    private Referral referral;

    private int seq;

    @ManyToOne(optional = false)
    @JoinColumn(name = "candidacy")
    private Candidacy candidacy;

    @Length(max = 1000)
    private String exceptionReason;

    @Enumerated(EnumType.STRING)
    private ReferralOutcome outcome;

    @Length(max = 100)
    private String documentNumber;

    private LocalDate documentDate;
    private LocalDate validUntil;

    @Length(max = 60)
    private String externalNumber;

    @Length(max = 1000)
    private String reason;

    @Length(max = 36)
    private String scan;

    @Length(max = 19)
    private String title;

    @Length(max = 60)
    private String account;

    @Length(max = 100)
    private String actorName;

    private Instant answeredAt;

    protected ReferralItem() {}

    ReferralItem(Referral referral, int seq, Candidacy candidacy) {
        this.id = UUID.randomUUID().toString();
        this.referral = referral;
        this.seq = seq;
        this.candidacy = candidacy;
        this.exceptionReason = candidacy
                .round()
                .terms()
                .ladder()
                .exceptionFor(
                        candidacy.office(), candidacy.merchant().creditCode().value());
    }

    /** Records the reply once, and returns the stored reply. */
    HigherLevelReply answer(HigherLevelReply given, Actor by, BusinessMoment now) {
        if (outcome != null) {
            throw new RuleViolation("referral.answered", candidacy.reference(), actorName, answeredAt);
        }
        HigherLevelReply reply = given.checked(referral.documentDate(), now.today());
        outcome = reply.outcome();
        documentNumber = reply.documentNumber();
        documentDate = reply.documentDate();
        validUntil = reply.validUntil();
        externalNumber = reply.paperNumber();
        reason = reply.reason();
        account = by.account();
        actorName = by.name();
        answeredAt = now.at();
        return reply;
    }

    void named(String number) {
        title = number;
    }

    void attach(String scanId) {
        scan = scanId;
    }

    public String id() {
        return id;
    }

    public Referral referral() {
        return referral;
    }

    public int seq() {
        return seq;
    }

    public Candidacy candidacy() {
        return candidacy;
    }

    /** Returns the reason for sending the candidacy up without the title of the level below, or null. */
    public String exceptionReason() {
        return exceptionReason;
    }

    /** Returns the outcome of the reply; null while there is none. */
    public ReferralOutcome outcome() {
        return outcome;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public LocalDate documentDate() {
        return documentDate;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public String externalNumber() {
        return externalNumber;
    }

    public String reason() {
        return reason;
    }

    public String scan() {
        return scan;
    }

    /** Returns the number of the title conferred by the reply, or null. */
    public String title() {
        return title;
    }

    public String actorName() {
        return actorName;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
