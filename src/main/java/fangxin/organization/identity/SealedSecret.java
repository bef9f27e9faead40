package fangxin.organization.identity;

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
 * Functions that encrypt the secrets of second factors to text (AES-256-GCM) and decrypt them, bound to the account: a
 * copy of the database opens nothing, and no row can be given to another account.
 */
final class SealedSecret {
    private static final String KEY = "second-factors";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SealedSecret() {}

    static String seal(byte[] secret, String account) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, account, secret);
        byte[] whole = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, whole, nonce.length, sealed.length);
        return Base64.getEncoder().encodeToString(whole);
    }

    static byte[] open(String sealed, String account) {
        byte[] whole = Base64.getDecoder().decode(sealed);
        return cipher(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(whole, NONCE_BYTES),
                account,
                Arrays.copyOfRange(whole, NONCE_BYTES, whole.length));
    }

    private static byte[] cipher(int mode, byte[] nonce, String account, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode, new SecretKeySpec(InstallationKey.key(KEY), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(account.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException(
                    "A second factor cannot be read: the key file keys/" + KEY
                            + ".key is not the one it was stored with",
                    damaged);
        }
    }
}
