package fangxin.platform.persistence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Value that derives the secrets of the numbers of one kind of record from a key of the installation: the code on the
 * receipt of a consumer, the token in the address that a shop is sent, and the hash by which records of one contact are
 * found without it. Nothing is stored, and each message can state the same address.
 */
public final class ReceiptSecrets {
    private static final int TOKEN_BYTES = 16;
    private static final long CODES = 100_000_000L;

    private final String purpose;

    /** Creates the secrets of one kind of record; their key is the installation's key of that purpose. */
    public ReceiptSecrets(String purpose) {
        this.purpose = purpose;
    }

    /** Returns the eight digits that the consumer keeps with the number. */
    public String code(String number) {
        long value = ByteBuffer.wrap(mac("receipt/" + number)).getLong();
        return "%08d".formatted(Math.floorMod(value, CODES));
    }

    public boolean isCode(String number, String typed) {
        return MessageDigest.isEqual(bytes(code(number)), bytes(String.valueOf(typed)));
    }

    /** Returns the token of the shop's address: the number, a hyphen, and 128 bits in 22 characters. */
    public String token(String number) {
        return number + "-"
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(Arrays.copyOf(mac("answer/" + number), TOKEN_BYTES));
    }

    /** Returns the number of a token; empty where the token is not the one of its number. */
    public Optional<String> numberOf(String token) {
        String text = String.valueOf(token);
        int end = text.indexOf('-');
        return end < 1
                ? Optional.empty()
                : Optional.of(text.substring(0, end))
                        .filter(number -> MessageDigest.isEqual(bytes(token(number)), bytes(text)));
    }

    /** Returns the hash of a contact in its normal form; null for null. */
    public String hash(String contact) {
        return contact == null ? null : HmacSha256.hex(purpose, "contact/" + contact);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] mac(String text) {
        return HmacSha256.bytes(purpose, text);
    }
}
