package fangxin.platform.persistence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Functions that encrypt content to text (AES-256-GCM) under a key of the installation and decrypt it, bound to the row
 * that stores it: a copy of the database discloses nothing, and a text that is copied to another row is refused. A text
 * is the Base64 form of nonce, ciphertext and tag.
 */
public final class AesGcm {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {}

    /**
     * Encrypts content for a row.
     *
     * @param key name of the {@link InstallationKey}
     * @param row what identifies the row that stores the text
     */
    public static String encrypt(String key, String row, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] secret = run(Cipher.ENCRYPT_MODE, key, row, nonce, plain);
        byte[] both = Arrays.copyOf(nonce, nonce.length + secret.length);
        System.arraycopy(secret, 0, both, nonce.length, secret.length);
        return Base64.getEncoder().encodeToString(both);
    }

    /** Decrypts a text; fails where the key or the row is not the one that it was encrypted with. */
    public static byte[] decrypt(String key, String row, String encrypted) {
        byte[] both = Base64.getDecoder().decode(encrypted);
        return run(
                Cipher.DECRYPT_MODE,
                key,
                row,
                Arrays.copyOf(both, NONCE_BYTES),
                Arrays.copyOfRange(both, NONCE_BYTES, both.length));
    }

    private static byte[] run(int mode, String key, String row, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode, new SecretKeySpec(InstallationKey.key(key), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(row.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(
                    "An encrypted value cannot be read: the key file keys/" + key
                            + ".key or the row is not the one it was encrypted with",
                    failed);
        }
    }
}
