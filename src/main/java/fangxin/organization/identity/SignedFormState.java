package fangxin.organization.identity;

import fangxin.platform.persistence.HmacSha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Value of a text that is sent to a browser and comes back, signed with a key of the installation, so that the server
 * stores nothing.
 *
 * @param text     what was signed
 * @param issuedAt when
 */
record SignedFormState(String text, Instant issuedAt) {
    private static final String KEY = "sign-in";

    /** @param purpose use of the state; another use refuses it */
    public static String sign(String purpose, String text, Instant now) {
        String body = SecureTokens.base64Url(text.getBytes(StandardCharsets.UTF_8)) + "." + now.toEpochMilli();
        return body + "." + SecureTokens.base64Url(HmacSha256.bytes(KEY, purpose + "\n" + body));
    }

    /**
     * Returns the signed state; empty where this server has not signed it, signed it for another purpose, or longer ago
     * than {@code lasts}.
     */
    public static Optional<SignedFormState> read(String purpose, String signed, Instant now, Duration lasts) {
        String[] parts = signed == null ? new String[0] : signed.split("\\.");
        if (parts.length != 3) {
            return Optional.empty();
        }
        String expected = SecureTokens.base64Url(HmacSha256.bytes(KEY, purpose + "\n" + parts[0] + "." + parts[1]));
        if (!MessageDigest.isEqual(
                parts[2].getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        Instant at = Instant.ofEpochMilli(Long.parseLong(parts[1]));
        return at.plus(lasts).isBefore(now)
                ? Optional.empty()
                : Optional.of(new SignedFormState(
                        new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8), at));
    }
}
