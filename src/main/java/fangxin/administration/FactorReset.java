package fangxin.administration;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored request to remove the second factors of a person who has lost them, with its reason and decision: a second
 * person refuses it or, if independent of the requester, confirms it.
 */
@Entity
@Table(name = "factor_reset")
class FactorReset {
    /** Decision on a request. */
    public enum ResetOutcome {
        CONFIRMED,
        REFUSED
    }

    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    @Length(max = 500)
    private String reason;

    @NotNull
    @Length(max = 60)
    private String requestedBy;

    @NotNull
    private Instant requestedAt;

    @Length(max = 60)
    private String decidedBy;

    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private ResetOutcome outcome;

    protected FactorReset() {}

    FactorReset(String account, String reason, String requestedBy, Instant now) {
        if (account.equals(requestedBy)) {
            throw RuleViolation.at("account", "administration.reset.self");
        }
        this.id = UUID.randomUUID().toString();
        this.account = account;
        this.reason = reason;
        this.requestedBy = requestedBy;
        this.requestedAt = now;
    }

    /**
     * Confirms the reset by a second person. Neither account recently gave the other access, and no third account gave
     * access to both, directly or through others.
     */
    void confirm(String by, AccessGrants lately, int days, Instant now) {
        requireSecond(by);
        if (!lately.areIndependent(requestedBy, by)) {
            throw new RuleViolation("administration.reset.dependent", days);
        }
        decide(ResetOutcome.CONFIRMED, by, now);
    }

    void refuse(String by, Instant now) {
        requireSecond(by);
        decide(ResetOutcome.REFUSED, by, now);
    }

    /** Returns whether a person may confirm the reset: independent of the requester, and not its account. */
    boolean mayBeConfirmedBy(String by, AccessGrants lately) {
        return isSecondPerson(by) && lately.areIndependent(requestedBy, by);
    }

    /** Returns whether a person is neither the requester of the reset nor its account. */
    private boolean isSecondPerson(String by) {
        return !by.equals(requestedBy) && !by.equals(account);
    }

    private void requireSecond(String by) {
        if (outcome != null) {
            throw new RuleViolation("administration.reset.decided");
        }
        if (!isSecondPerson(by)) {
            throw new RuleViolation("administration.reset.second");
        }
    }

    private void decide(ResetOutcome how, String by, Instant now) {
        outcome = how;
        decidedBy = by;
        decidedAt = now;
    }

    public String id() {
        return id;
    }

    public String account() {
        return account;
    }

    public String reason() {
        return reason;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }
}
