package fangxin.organization.identity;

import fangxin.common.Sha256;
import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;

/**
 * Stored hash of a one-time code sent to a phone or mail address; valid once, for ten minutes and for 20 tries in all,
 * of which one network has 5 ({@link SignInLimits.CodeLimits}, config/sign-in.json).
 */
@Entity
@Table(name = "one_time_code")
class OneTimeCode {
    private static final Duration VALID = Duration.ofMinutes(10);

    @Id
    @Length(max = 200)
    private String contact;

    @NotNull
    @Length(max = 64)
    private String codeHash;

    @NotNull
    private Instant expires;

    private int attempts;

    protected OneTimeCode() {}

    OneTimeCode(String contact, String code, Instant now) {
        this.contact = contact;
        renew(code, now);
    }

    void renew(String code, Instant now) {
        codeHash = Sha256.hex(contact + code);
        expires = now.plus(VALID);
        attempts = 0;
    }

    /** Returns the identifier of this code among all codes that are sent to the contact. */
    String issue() {
        return contact + "/" + expires;
    }

    boolean accepts(String code, int most, Instant now) {
        attempts++;
        return attempts <= most && now.isBefore(expires) && codeHash.equals(Sha256.hex(contact + code));
    }
}
