package fangxin.organization.identity;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Functions that generate random secrets (tokens, and codes of digits) and write bytes as text of an address. */
public final class SecureTokens {
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecureTokens() {}

    static String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(RANDOM.nextInt(10));
        }
        return digits.toString();
    }

    /**
     * Returns the token in an address that a text message states: 128 bits as 22 letters, digits, hyphens and
     * underscores.
     */
    public static String addressToken() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return base64Url(bytes);
    }

    /** Returns bytes in Base64 of letters, digits, hyphens and underscores, without padding (RFC 4648, section 5). */
    static String base64Url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
