package fangxin.naming.objection;

import fangxin.platform.persistence.InstallationKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Value: an identity or contact encrypted by AES-256-GCM under a key of the data folder and bound to its row, so that
 * it cannot be decrypted in another row; encrypts and decrypts it. The key is made at first need and must be backed up
 * with the rest of the folder.
 */
public record EncryptedText(String value) {
    private static final String KEY = "objectors";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static EncryptedText seal(String plain, String belongsTo) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] secret = run(Cipher.ENCRYPT_MODE, nonce, belongsTo, plain.getBytes(StandardCharsets.UTF_8));
        byte[] both = new byte[nonce.length + secret.length];
        System.arraycopy(nonce, 0, both, 0, nonce.length);
        System.arraycopy(secret, 0, both, nonce.length, secret.length);
        return new EncryptedText(Base64.getEncoder().encodeToString(both));
    }

    public String open(String belongsTo) {
        byte[] both = Base64.getDecoder().decode(value);
        byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
        byte[] secret = Arrays.copyOfRange(both, NONCE_BYTES, both.length);
        return new String(run(Cipher.DECRYPT_MODE, nonce, belongsTo, secret), StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, byte[] nonce, String belongsTo, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode, new SecretKeySpec(InstallationKey.key(KEY), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("the key of the objectors does not fit", failed);
        }
    }
}
