package fangxin.organization.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * Functions that generate secrets of time-based one-time passwords, and verify codes (TOTP, RFC 6238): HMAC-SHA-1, 30
 * seconds, six digits.
 */
final class Totp {
    static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 6;
    /** Tolerance in time steps: a telephone's clock may be one step off either way. */
    private static final int TOLERANCE = 1;

    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** Returns the secret in Base32, as a person types it into an app. */
    static String readable(byte[] secret) {
        return new Base32().encodeToString(secret).replace("=", "");
    }

    /**
     * Returns the step of time that a code belongs to; empty where it is wrong, or where it is not later than the step
     * of the last code that was accepted, so that an observed code cannot be used again.
     */
    static OptionalLong accepted(byte[] secret, String code, Instant now, long lastStep) {
        String digits = code == null ? "" : code.replaceAll("\\s", "");
        if (!digits.matches("[0-9]{" + DIGITS + "}")) {
            return OptionalLong.empty();
        }
        long present = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(present - TOLERANCE, present + TOLERANCE)
                .filter(step -> step > lastStep && code(secret, step).equals(digits))
                .findFirst();
    }

    static String code(byte[] secret, long step) {
        try {
            TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(
                    STEP, DIGITS, TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1);
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1),
                    Instant.ofEpochSecond(step * STEP.toSeconds()),
                    Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
