package fangxin.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Keeps passwords as PBKDF2 with HMAC-SHA-256 and 600,000 iterations (OWASP's figure of 2023). */
@ApplicationScoped
public class Passwords {
    @Inject
    Pbkdf2PasswordHash hash;
    private String nobodys;

    @PostConstruct
    void initialise() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
                "Pbkdf2PasswordHash.Iterations", "600000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "16",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        nobodys = hash.generate("nobody has this password".toCharArray());
    }

    /** @param known what is known of the person, which must not be the password */
    public String hashed(PasswordRule rule, String password, String... known) {
        rule.check(password, known);
        return hash.generate(password.toCharArray());
    }

    /** The hash of a password that everybody knows, for the accounts of the demonstration: no rule is asked. */
    public String ofTheDemonstration() {
        return hash.generate(DemoAccounts.PASSWORD.toCharArray());
    }

    /** Compares, at the same cost whether or not there is something to compare with. */
    boolean matches(String password, String kept) {
        boolean right = hash.verify(password.toCharArray(), kept == null ? nobodys : kept);
        return right && kept != null;
    }
}
