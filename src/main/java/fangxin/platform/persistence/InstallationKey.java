package fangxin.platform.persistence;

import fangxin.platform.config.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/**
 * Functions that read the secret keys of this installation, 256 bits each, in files of the data folder that only its
 * owner may read, and generate a key when it is first needed. The keys must be backed up with the folder.
 */
public final class InstallationKey {
    /** Names of the keys of every installation, which its first start creates. */
    static final List<String> NAMES = List.of(
            "complaints",
            "devices",
            "forms",
            "messages",
            "objectors",
            "returns",
            "scans",
            "second-factors",
            "sign-in",
            "surveys");

    private static final int BYTES = 32;

    private InstallationKey() {}

    public static byte[] key(String name) {
        Path file = Settings.data().resolve("keys").resolve(name + ".key");
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != BYTES) {
                throw new IllegalStateException(file + " is damaged");
            }
            return key;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Creates a key file by a rename, so that it is never incomplete; the first of two creators wins. */
    private static void create(Path file) throws IOException {
        DataFolder.create(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try (FileChannel out = FileChannel.open(
                fresh,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            out.write(ByteBuffer.wrap(key));
            out.force(true);
        }
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException lost) {
            return;
        } finally {
            Files.delete(fresh);
        }
    }
}
