package fangxin.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A secret by which a program acts for an account for some hours; only its hash is kept. */
@Entity
@Table(name = "bearer_token")
public class BearerToken {
    @Id
    @Column(name = "token_hash")
    private String hash;
    private String account;
    private Instant expires;
    @Column(name = "password_at")
    private Instant passwordAt;

    protected BearerToken() { }

    /** @param passwordAt when the password was given for it, or null where it was issued for a code */
    BearerToken(String token, String account, Instant expires, Instant passwordAt) {
        this.hash = Secrets.sha256(token);
        this.account = account;
        this.expires = expires;
        this.passwordAt = passwordAt;
    }

    String account() {
        return account;
    }

    Instant passwordAt() {
        return passwordAt;
    }

    boolean good(Instant now) {
        return now.isBefore(expires);
    }
}
