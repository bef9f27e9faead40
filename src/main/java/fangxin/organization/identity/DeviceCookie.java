package fangxin.organization.identity;

import fangxin.platform.persistence.HmacSha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Value of the cookie that shows with which accounts a browser signed in before (OWASP, device cookies): a random
 * number, and for each account the installation's signature of both. Guesses from elsewhere then cannot lock its user
 * out.
 */
public final class DeviceCookie {
    private static final int MOST_ACCOUNTS = 8;
    private static final int LONGEST = 1000;

    private final String number;
    private final List<String> signatures;

    private DeviceCookie(String number, List<String> signatures) {
        this.number = number;
        this.signatures = signatures;
    }

    /** Reads a cookie; one without any account where it is missing or unreadable. */
    public static DeviceCookie of(String value) {
        String[] parts = value == null || value.length() > LONGEST ? new String[0] : value.split("\\.");
        return parts.length < 2 || !parts[0].matches("[0-9a-f]{64}")
                ? new DeviceCookie(SecureTokens.token(), List.of())
                : new DeviceCookie(parts[0], List.of(parts).subList(1, parts.length));
    }

    public String number() {
        return number;
    }

    public boolean knows(String username) {
        byte[] expected = signature(username).getBytes(StandardCharsets.US_ASCII);
        return signatures.stream()
                .anyMatch(each -> MessageDigest.isEqual(each.getBytes(StandardCharsets.US_ASCII), expected));
    }

    /** Returns a copy with another account; a full cookie drops the account that signed in longest ago. */
    public DeviceCookie with(String username) {
        String signature = signature(username);
        return new DeviceCookie(
                number,
                Stream.concat(Stream.of(signature), signatures.stream().filter(each -> !each.equals(signature)))
                        .limit(MOST_ACCOUNTS)
                        .toList());
    }

    public String value() {
        return number + "." + String.join(".", signatures);
    }

    private String signature(String username) {
        byte[] mac = HmacSha256.bytes("devices", number + "/" + username);
        return SecureTokens.base64Url(Arrays.copyOf(mac, 16));
    }
}
