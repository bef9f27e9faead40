package fangxin.organization.identity;

import fangxin.common.Sha256;
import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored passkey (WebAuthn credential) of an account: its public key, its counter and the time of its last challenge.
 */
@Entity
@Table(name = "passkey")
public class Passkey {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 1400)
    private String credentialId;

    @NotNull
    @Length(max = 64)
    private String credentialHash;

    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    @Length(max = 100)
    private String label;

    @NotNull
    @Length(max = 4000)
    private String credential;

    private long signCount;

    @NotNull
    private Instant createdAt;

    private Instant usedAt;

    @NotNull
    private Instant challengedAt;

    protected Passkey() {}

    /**
     * @param credentialId as the browser writes it, in base64url
     * @param credential   the attested credential data, in base64url
     */
    Passkey(String account, String label, String credentialId, String credential, long signCount, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.account = account;
        this.label = label;
        this.credentialId = credentialId;
        this.credentialHash = Sha256.hex(credentialId);
        this.credential = credential;
        this.signCount = signCount;
        this.createdAt = now;
        this.challengedAt = now;
    }

    /** Returns whether a challenge is later than that of the last use, so that a recorded answer cannot be replayed. */
    boolean follows(Instant challenge) {
        return challenge.isAfter(challengedAt);
    }

    void use(Instant challenge, long count, Instant now) {
        challengedAt = challenge;
        signCount = count;
        usedAt = now;
    }

    public String id() {
        return id;
    }

    String credentialId() {
        return credentialId;
    }

    String account() {
        return account;
    }

    public String label() {
        return label;
    }

    String credential() {
        return credential;
    }

    long signCount() {
        return signCount;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Returns the time of the last use of the passkey, or null. */
    public Instant usedAt() {
        return usedAt;
    }
}
