package fangxin.platform.persistence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Functions that compute keyed hashes (HMAC-SHA-256, RFC 2104) of texts in UTF-8 under a key of the installation, so
 * that only this installation can sign a text, or find a value that is stored as its hash.
 */
public final class HmacSha256 {
    private static final String ALGORITHM = "HmacSHA256";

    private HmacSha256() {}

    /** @param key name of the {@link InstallationKey} */
    public static byte[] bytes(String key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(InstallationKey.key(key), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            // every Java platform must provide it (Mac), and it accepts any key
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns the hash as 64 lower-case hexadecimal digits. */
    public static String hex(String key, String text) {
        return HexFormat.of().formatHex(bytes(key, text));
    }
}
