package fangxin.identity;

import fangxin.RuleViolation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Keeps passwords as PBKDF2 with HMAC-SHA-256 and 600,000 iterations (OWASP's figure of 2023). */
@ApplicationScoped
public class Passwords {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;

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

    public String hashed(String password) {
        if (password == null || password.length() < SHORTEST || password.length() > LONGEST) {
            throw RuleViolation.at("password", "identity.password.length", SHORTEST, LONGEST);
        }
        return hash.generate(password.toCharArray());
    }

    /** The same for an account whose name must not be its password. */
    String hashed(String username, String password) {
        if (username.equalsIgnoreCase(password)) {
            throw RuleViolation.at("password", "identity.password.name");
        }
        return hashed(password);
    }

    /** Compares, at the same cost whether or not there is something to compare with. */
    boolean matches(String password, String kept) {
        boolean right = hash.verify(password.toCharArray(), kept == null ? nobodys : kept);
        return right && kept != null;
    }
}
