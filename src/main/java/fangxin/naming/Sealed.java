package fangxin.naming;

import fangxin.platform.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Text that only the system can open: AES-256-GCM under a key of the data folder, bound to what it belongs to, so
 * that a sealed text moved to another row does not open. The key is made at first need and must be backed up with
 * the rest of the folder.
 */
record Sealed(String value) {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Sealed seal(String plain, String belongsTo) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] secret = run(Cipher.ENCRYPT_MODE, nonce, belongsTo, plain.getBytes(StandardCharsets.UTF_8));
        byte[] both = new byte[nonce.length + secret.length];
        System.arraycopy(nonce, 0, both, 0, nonce.length);
        System.arraycopy(secret, 0, both, nonce.length, secret.length);
        return new Sealed(Base64.getEncoder().encodeToString(both));
    }

    String open(String belongsTo) {
        byte[] both = Base64.getDecoder().decode(value);
        byte[] nonce = java.util.Arrays.copyOf(both, NONCE_BYTES);
        byte[] secret = java.util.Arrays.copyOfRange(both, NONCE_BYTES, both.length);
        return new String(run(Cipher.DECRYPT_MODE, nonce, belongsTo, secret), StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, byte[] nonce, String belongsTo, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("the key in " + keyFile() + " does not fit", failed);
        }
    }

    private static byte[] key() {
        try {
            if (!Files.exists(keyFile())) {
                create();
            }
            byte[] key = Files.readAllBytes(keyFile());
            if (key.length != KEY_BYTES) {
                throw new IllegalStateException(keyFile() + " is damaged");
            }
            return key;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The key appears whole or not at all, and the first of two makers wins. */
    private static void create() throws IOException {
        Files.createDirectories(keyFile().getParent());
        Path fresh = keyFile().resolveSibling("objectors." + UUID.randomUUID());
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        try (FileChannel out = FileChannel.open(fresh, EnumSet.of(StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE), PosixFilePermissions.asFileAttribute(
                PosixFilePermissions.fromString("rw-------")))) {
            out.write(java.nio.ByteBuffer.wrap(key));
            out.force(true);
        }
        try {
            Files.createLink(keyFile(), fresh);
        } catch (FileAlreadyExistsException lost) {
            return;
        } finally {
            Files.delete(fresh);
        }
    }

    private static Path keyFile() {
        return Settings.data().resolve("keys").resolve("objectors.key");
    }
}
