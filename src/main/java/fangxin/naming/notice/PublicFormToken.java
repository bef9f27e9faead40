package fangxin.naming.notice;

import fangxin.common.RuleViolation;
import fangxin.common.Sha256;
import fangxin.platform.persistence.HmacSha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * Value: signed token of a public form that expires after 12 hours: it is made and checked as proof that this system
 * made the form for one purpose, and names what was sent, so that a form sent twice is one act.
 *
 * @param number identifies the form, so that a double click is one act; see {@link #naming}
 */
public record PublicFormToken(String number, Instant made, String purpose) {
    private static final Duration LASTS = Duration.ofHours(12);
    private static final int NAME = 40;

    public static PublicFormToken fresh(String purpose, Instant now) {
        return new PublicFormToken(UUID.randomUUID().toString(), Instant.ofEpochSecond(now.getEpochSecond()), purpose);
    }

    /** Reads the token of a submitted form; refuses one that is forged, for another purpose, or expired. */
    public static PublicFormToken of(String text, String purpose, Instant now) {
        String[] parts = text == null ? new String[0] : text.split("\\.");
        if (parts.length != 3 || !parts[0].matches("[0-9a-f-]{36}") || !parts[1].matches("[0-9]{1,12}")) {
            throw new RuleViolation("naming.form.stale");
        }
        PublicFormToken token = new PublicFormToken(parts[0], Instant.ofEpochSecond(Long.parseLong(parts[1])), purpose);
        if (!MessageDigest.isEqual(
                        token.signature().getBytes(StandardCharsets.US_ASCII),
                        parts[2].getBytes(StandardCharsets.US_ASCII))
                || token.made.plus(LASTS).isBefore(now)) {
            throw new RuleViolation("naming.form.stale");
        }
        return token;
    }

    /** Returns a name for the submitted content: equal for the same content sent twice, different for other content. */
    public String naming(String... content) {
        MessageDigest digest = Sha256.digest();
        digest.update(number.getBytes(StandardCharsets.UTF_8));
        for (String one : content) {
            digest.update((byte) 0);
            digest.update(String.valueOf(one).strip().getBytes(StandardCharsets.UTF_8));
        }
        return Sha256.hex(digest).substring(0, NAME);
    }

    public String text() {
        return number + "." + made.getEpochSecond() + "." + signature();
    }

    private String signature() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HmacSha256.bytes("forms", number + "." + made.getEpochSecond() + "." + purpose));
    }
}
