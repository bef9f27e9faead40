package fangxin.commitment.returns;

import fangxin.platform.persistence.InstallationKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Functions that derive the secrets of a claim from its number under a key of the installation: the code on the receipt of
 * the consumer, and the token in the address that the shop is sent. Nothing is stored, and each message can state the
 * same address.
 */
final class ReturnSecrets {
    private static final int TOKEN_BYTES = 16;
    private static final long CODES = 100_000_000L;

    private ReturnSecrets() {}

    /** The eight digits that the consumer keeps with the number. */
    static String code(String number) {
        long value = ByteBuffer.wrap(mac("receipt/" + number)).getLong();
        return "%08d".formatted(Math.floorMod(value, CODES));
    }

    static boolean isCode(String number, String typed) {
        return MessageDigest.isEqual(bytes(code(number)), bytes(String.valueOf(typed)));
    }

    /** The token of the shop's address: the number, a hyphen, and 128 bits in 22 characters. */
    static String token(String number) {
        return number + "-"
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(Arrays.copyOf(mac("answer/" + number), TOKEN_BYTES));
    }

    /** The number of the claim of a token; empty where the token is not the one of its number. */
    static Optional<String> numberOf(String token) {
        String text = String.valueOf(token);
        int end = text.indexOf('-');
        return end < 1
                ? Optional.empty()
                : Optional.of(text.substring(0, end))
                        .filter(number -> MessageDigest.isEqual(bytes(token(number)), bytes(text)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(InstallationKey.key("returns"), "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
