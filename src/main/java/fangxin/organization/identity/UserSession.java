package fangxin.organization.identity;

import fangxin.common.Sha256;
import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored session of an account, a browser's session or a program's token, of which only the hash is kept: begin, last
 * use, end, address and browser; it decides whether it lasts. It ends by its owner, by the limits of time, and with the
 * account's epoch, which every change of password increases.
 */
@Entity
@Table(name = "user_session")
public class UserSession {
    /** Resolution of the time of last use: a request updates it only after this time. */
    static final Duration SEEN_EXACTLY = Duration.ofMinutes(1);

    private static final int LONGEST_AGENT = 200;
    private static final int LONGEST_ADDRESS = 60;

    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 60)
    private String account;

    @Length(max = 64)
    private String tokenHash;

    private long sessionEpoch;

    @NotNull
    private Instant startedAt;

    @NotNull
    private Instant seenAt;

    @NotNull
    private Instant expires;

    private Instant passwordAt;

    @Length(max = 60)
    private String ipAddress;

    @Length(max = 200)
    private String userAgent;

    protected UserSession() {}

    private UserSession(
            Account account, String tokenHash, Instant now, Duration lasts, Instant passwordAt, SignInOrigin from) {
        this.id = UUID.randomUUID().toString();
        this.account = account.username();
        this.tokenHash = tokenHash;
        this.sessionEpoch = account.sessionEpoch();
        this.startedAt = now;
        this.seenAt = now;
        this.expires = now.plus(lasts);
        this.passwordAt = passwordAt;
        this.ipAddress = shortened(from.address(), LONGEST_ADDRESS);
        this.userAgent = shortened(from.agent(), LONGEST_AGENT);
    }

    static UserSession ofBrowser(Account account, Instant now, Duration longest, SignInOrigin from) {
        return new UserSession(account, null, now, longest, null, from);
    }

    /** @param passwordAt when the password was given for it, or null where it was issued for a code */
    static UserSession ofProgram(
            Account account, String token, Instant now, Duration longest, Instant passwordAt, SignInOrigin from) {
        return new UserSession(account, Sha256.hex(token), now, longest, passwordAt, from);
    }

    /**
     * Returns whether the session is still valid for its account.
     *
     * @param seen when this node saw it last, or null where it never did
     * @param idle how long a browser may be silent; programs end by the absolute limit only
     */
    boolean lasts(Account owner, Instant now, Instant seen, Duration idle) {
        Instant latest = seen == null || seen.isBefore(seenAt) ? seenAt : seen;
        return owner.isActive()
                && owner.sessionEpoch() == sessionEpoch
                && now.isBefore(expires)
                && (isProgram() || now.isBefore(latest.plus(idle)));
    }

    /** Sets the session's epoch to that of its account: the password was changed in this very session. */
    void follow(Account owner) {
        sessionEpoch = owner.sessionEpoch();
    }

    boolean isProgram() {
        return tokenHash != null;
    }

    public String id() {
        return id;
    }

    String account() {
        return account;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant seenAt() {
        return seenAt;
    }

    Instant expires() {
        return expires;
    }

    Instant passwordAt() {
        return passwordAt;
    }

    String ipAddress() {
        return ipAddress;
    }

    String userAgent() {
        return userAgent;
    }

    private static String shortened(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
