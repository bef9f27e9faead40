package fangxin.organization.identity;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * Stored authenticator app (TOTP) of an account: it prepares a secret, takes it into use with its first code, and
 * accepts each code of the secret in use only once.
 */
@Entity
@Table(name = "totp_factor")
class TotpFactor {
    private static final Duration PENDING = Duration.ofMinutes(15);

    @Id
    @Length(max = 60)
    private String account;

    @Length(max = 200)
    private String secret;

    @Length(max = 200)
    private String pending;

    private Instant pendingAt;

    private long lastStep;

    protected TotpFactor() {}

    TotpFactor(String account) {
        this.account = account;
    }

    boolean isInUse() {
        return secret != null;
    }

    /** Prepares and returns a secret; it is in use once the person has entered a code of it. */
    byte[] prepare(Instant now) {
        byte[] fresh = Totp.newSecret();
        pending = SealedSecret.seal(fresh, account);
        pendingAt = now;
        return fresh;
    }

    /** Returns whether the code proves that the person has the prepared secret, which then replaces the former one. */
    boolean confirm(String code, Instant now) {
        if (pending == null || now.isAfter(pendingAt.plus(PENDING))) {
            return false;
        }
        OptionalLong step = Totp.accepted(SealedSecret.open(pending, account), code, now, 0);
        if (step.isEmpty()) {
            return false;
        }
        secret = pending;
        pending = null;
        pendingAt = null;
        lastStep = step.getAsLong();
        return true;
    }

    /** Returns whether the code is right and was not used before, and records its use. */
    boolean accepts(String code, Instant now) {
        OptionalLong step = secret == null
                ? OptionalLong.empty()
                : Totp.accepted(SealedSecret.open(secret, account), code, now, lastStep);
        step.ifPresent(accepted -> lastStep = accepted);
        return step.isPresent();
    }
}
