package fangxin.supervision.riskvisit;

import fangxin.common.RuleViolation;
import fangxin.common.Sha256;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.organization.retention.RetainedPersonalData;
import jakarta.persistence.Entity;
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
 * Stored visit of a title because of a risk (风险走访), never public: an officer lists it with the reason and closes it
 * with the result, which can be erased; its salted hash in the audit log proves when it was listed. It is no part of a
 * random draw. With the salt an auditor proves later what was listed when, while a reader of the log cannot find out
 * which shop it is.
 */
@Entity
@Table(name = "risk_visit")
public class RiskVisit {
    private static final String FORM = "fangxin-risk-visit/v1";

    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "title")
    private Title title;

    @NotNull
    @Length(max = 1000)
    private String reason;

    @NotNull
    @Length(max = 64)
    private String salt;

    @NotNull
    @Length(max = 64)
    private String commitment;

    @NotNull
    @Enumerated(EnumType.STRING)
    private RiskVisitState state;

    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    @Length(max = 100)
    private String actorName;

    @NotNull
    private Instant listedAt;

    /**
     * Number of the visit in the calendar that was made; null while it is listed, where no visit was needed, and in
     * records that predate the field.
     */
    @Length(max = 20)
    private String visit;

    @Length(max = 1000)
    private String result;

    @Length(max = 100)
    private String closedBy;

    private Instant closedAt;

    protected RiskVisit() {}

    /** @param salt random text that keeps the hash from being tried out with the numbers of all titles */
    RiskVisit(Title title, String reason, String salt, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.title = title;
        this.reason = reason;
        this.salt = salt;
        this.listedAt = by.moment().at();
        this.commitment = commitment(salt, title.number(), reason);
        this.state = RiskVisitState.LISTED;
        this.account = by.actor().account();
        this.actorName = by.actor().name();
    }

    /** Returns the SHA-256 of four lines: version of the form, salt, certificate number, reason. */
    static String commitment(String salt, String number, String reason) {
        return Sha256.hex(String.join("\n", FORM, salt, number, reason));
    }

    /**
     * Closes the visit with its result; a second officer is refused.
     *
     * @param made number of the visit that was made; null where none is needed any more
     */
    void close(long shown, String made, String outcome, ActionStamp by) {
        if (shown != version || state != RiskVisitState.LISTED) {
            throw RuleViolation.conflict("riskvisit.closed", title.place().signName());
        }
        state = RiskVisitState.CLOSED;
        visit = made;
        result = outcome;
        closedBy = by.actor().name();
        closedAt = by.moment().at();
    }

    /** Erases reason and result, since their retention is over; the hash remains in the audit log. */
    void erase() {
        reason = RetainedPersonalData.ERASED;
        result = null;
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    Title title() {
        return title;
    }

    String reason() {
        return reason;
    }

    String salt() {
        return salt;
    }

    String commitment() {
        return commitment;
    }

    RiskVisitState state() {
        return state;
    }

    String actorName() {
        return actorName;
    }

    Instant listedAt() {
        return listedAt;
    }

    String visit() {
        return visit;
    }

    /** Returns the result of the visit; null while it is listed. */
    String result() {
        return result;
    }

    String closedBy() {
        return closedBy;
    }

    Instant closedAt() {
        return closedAt;
    }
}
