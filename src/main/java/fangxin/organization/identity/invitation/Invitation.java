package fangxin.organization.identity.invitation;

import fangxin.common.RuleViolation;
import fangxin.common.Sha256;
import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored invitation to set a password at a one-time address: of an officer whose account is open already, or, where
 * there is no account yet, of the first administrator. The secret in the address is kept as a hash only.
 */
@Entity
public class Invitation {
    private static final Duration FOR_THE_FIRST = Duration.ofHours(1);
    private static final Duration FOR_AN_OFFICER = Duration.ofDays(7);

    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @Length(max = 60)
    private String account;

    @NotNull
    @Length(max = 64)
    private String secretHash;

    @NotNull
    private Instant expires;

    private Instant usedAt;

    protected Invitation() {}

    private Invitation(String account, String secret, Instant expires) {
        this.id = UUID.randomUUID().toString();
        this.account = account;
        this.secretHash = Sha256.hex(secret);
        this.expires = expires;
    }

    static Invitation ofTheFirst(String secret, Instant now) {
        return new Invitation(null, secret, now.plus(FOR_THE_FIRST));
    }

    static Invitation of(String account, String secret, Instant now) {
        return new Invitation(account, secret, now.plus(FOR_AN_OFFICER));
    }

    /** Returns whether the invitation may still be used. */
    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expires);
    }

    void use(Instant now) {
        if (!isOpen(now)) {
            throw new RuleViolation("invitation.over");
        }
        usedAt = now;
    }

    /** Returns the account whose password the invitation sets; null where it opens the first account. */
    String account() {
        return account;
    }

    boolean isForFirstAccount() {
        return account == null;
    }

    public Instant expires() {
        return expires;
    }
}
