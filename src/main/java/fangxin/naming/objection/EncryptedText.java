package fangxin.naming.objection;

import fangxin.platform.persistence.AesGcm;
import java.nio.charset.StandardCharsets;

/**
 * Value of an identity or contact, encrypted under the key of the objectors and bound to its row by {@link AesGcm}; it
 * encrypts and decrypts it. The key must be backed up with the data folder.
 */
public record EncryptedText(String value) {
    private static final String KEY = "objectors";

    public static EncryptedText seal(String plain, String belongsTo) {
        return new EncryptedText(AesGcm.encrypt(KEY, belongsTo, plain.getBytes(StandardCharsets.UTF_8)));
    }

    public String open(String belongsTo) {
        return new String(AesGcm.decrypt(KEY, belongsTo, value), StandardCharsets.UTF_8);
    }
}
