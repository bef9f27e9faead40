package fangxin.organization.storage;

import fangxin.common.RuleViolation;
import fangxin.common.Sha256;
import fangxin.organization.storage.DamagedFile.DamageType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Integrity check that compares stored files with the hash in their row before delivery, refuses damaged ones, and
 * records them for the operator. A file whose size, time and inode are as at the last comparison is not read again:
 * after the first delivery that is one system call.
 */
@ApplicationScoped
class FileIntegrity {
    private static final Logger LOG = Logger.getLogger(FileIntegrity.class.getName());
    private static final int MOST_KNOWN = 50_000;

    /** Size, modification time and inode of a file at its last comparison. */
    private record FileStamp(long size, FileTime modified, Object inode) {}

    @Inject
    DamagedFileService damaged;

    private final Map<String, FileStamp> sound = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FileStamp> eldest) {
            return size() > MOST_KNOWN;
        }
    });

    /** Refuses a file whose bytes are missing or differ from the stored ones, and records it for the operator. */
    void require(StoredFile file, Path bytes) {
        Optional<DamageType> damage = damage(file, bytes);
        if (damage.isPresent()) {
            LOG.log(Level.SEVERE, "the stored file {0} is damaged ({1}), restore it from the backup", new Object[] {
                file.id(), damage.get()
            });
            damaged.note(file.id(), damage.get());
            throw RuleViolation.conflict("storage.damaged", file.name());
        }
    }

    /** Compares all bytes with the hash and stores the result; returns whether they are equal. */
    boolean check(StoredFile file, Path bytes) {
        sound.remove(file.id());
        Optional<DamageType> damage = damage(file, bytes);
        damage.ifPresentOrElse(found -> damaged.note(file.id(), found), () -> damaged.restored(file.id()));
        return damage.isEmpty();
    }

    private Optional<DamageType> damage(StoredFile file, Path bytes) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(bytes, BasicFileAttributes.class);
            FileStamp stamp = new FileStamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
            if (stamp.equals(sound.get(file.id()))) {
                return Optional.empty();
            }
            if (attributes.size() != file.bytes() || !Sha256.hex(bytes).equals(file.sha256())) {
                return Optional.of(DamageType.ALTERED);
            }
            sound.put(file.id(), stamp);
            return Optional.empty();
        } catch (NoSuchFileException missing) {
            return Optional.of(DamageType.MISSING);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
