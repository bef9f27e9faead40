package fangxin.organization.identity;

import fangxin.platform.config.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Bean that hashes a new password, after a check by its policy, and verifies one: PBKDF2 with HMAC-SHA-256 and the
 * iterations of {@link Settings#passwordIterations()}, within a limit of hashes at once. At most two hashes are
 * computed at once, and at most twenty callers who are not known wait for one.
 */
@ApplicationScoped
public class PasswordHasher {
    private static final int AT_ONCE = 2;
    private static final int WAITING = 20;
    private static final int LONGEST = 128;

    @Inject
    Pbkdf2PasswordHash hash;

    private final PasswordHashLimiter slots = new PasswordHashLimiter(AT_ONCE, WAITING);
    private String nobodys;

    @PostConstruct
    void initialise() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
                "Pbkdf2PasswordHash.Iterations", String.valueOf(Settings.passwordIterations()),
                "Pbkdf2PasswordHash.SaltSizeBytes", "16",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        nobodys = hash.generate("nobody has this password".toCharArray());
    }

    /** @param known what is known of the person, which must not be the password */
    public String hashed(PasswordPolicy rule, String password, String... known) {
        rule.check(password, known);
        return slots.run(() -> hash.generate(password.toCharArray()));
    }

    /**
     * Returns the hash of the public password of the demonstration's accounts, without a check by the password policy.
     */
    public String ofTheDemonstration() {
        return hash.generate(DemoAccountSeed.PASSWORD.toCharArray());
    }

    /** Compares a password, at the same cost whether or not there is a stored hash to compare with. */
    boolean matches(String password, String stored) {
        String tried = password == null || password.length() > LONGEST ? "" : password;
        boolean right = slots.run(() -> hash.verify(tried.toCharArray(), stored == null ? nobodys : stored));
        return right && stored != null && tried.equals(password);
    }

    /** Runs the work in one of the places for unknown callers; refuses when all are taken. */
    <T> T asAnonymous(Supplier<T> work) {
        return slots.asAnonymous(work);
    }
}
