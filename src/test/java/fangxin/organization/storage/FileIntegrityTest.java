package fangxin.organization.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.common.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are changed outside the server are not handed out. */
class FileIntegrityTest {
    private static final byte[] STORED = "what was stored".getBytes();

    private final FileIntegrity integrity = new FileIntegrity();
    private final Map<String, DamagedFile.DamageType> noted = new TreeMap<>();

    @TempDir
    Path folder;

    private Path bytes;
    private StoredFile file;

    @BeforeEach
    void stored() throws IOException {
        integrity.damaged = new DamagedFileService() {
            @Override
            public void note(String id, DamagedFile.DamageType damage) {
                noted.put(id, damage);
            }

            @Override
            public void restored(String id) {
                noted.remove(id);
            }
        };
        bytes = Files.write(folder.resolve("file"), STORED);
        file = new StoredFile(
                "file",
                "owner",
                "PLEDGE",
                "承诺书.pdf",
                "application/pdf",
                STORED.length,
                Sha256.hex(bytes),
                "shop",
                Instant.EPOCH);
    }

    @Test
    void aSoundFileIsHandedOut() {
        assertThatCode(() -> integrity.require(file, bytes)).doesNotThrowAnyException();
        assertThat(noted).isEmpty();
    }

    @Test
    void aTruncatedFileIsRefusedAlsoAfterASoundDelivery() throws IOException {
        integrity.require(file, bytes);
        Files.write(bytes, "what was".getBytes());

        refused(DamagedFile.DamageType.ALTERED);
    }

    @Test
    void aFileThatWasOverwrittenAtItsOldLengthIsRefused() throws IOException {
        Files.write(bytes, "what was forged".getBytes());

        refused(DamagedFile.DamageType.ALTERED);
    }

    @Test
    void aFileThatIsGoneIsRefused() throws IOException {
        Files.delete(bytes);

        refused(DamagedFile.DamageType.MISSING);
    }

    /** A person who overwrites a file can also reset its time: the nightly check reads every file. */
    @Test
    void theNightlyCheckReadsEveryFileAndForgetsWhatWasRestored() throws IOException {
        integrity.require(file, bytes);
        FileTime before = Files.getLastModifiedTime(bytes);
        Files.write(bytes, "what was forged".getBytes());
        Files.setLastModifiedTime(bytes, before);

        assertThat(sweep().check()).isOne();
        assertThat(noted).containsOnlyKeys("file");
        Files.write(bytes, STORED);
        assertThat(sweep().check()).isZero();
        assertThat(noted).isEmpty();
    }

    private OrphanFileCleanup sweep() {
        OrphanFileCleanup sweep = new OrphanFileCleanup();
        sweep.integrity = integrity;
        List<StoredFile> all = new ArrayList<>(List.of(file));
        sweep.files = new FileStore() {
            @Override
            List<StoredFile> after(String id, int most) {
                return id.isEmpty() ? all : List.of();
            }

            @Override
            Path pathOf(StoredFile stored) {
                return bytes;
            }
        };
        return sweep;
    }

    private void refused(DamagedFile.DamageType damage) {
        assertThatThrownBy(() -> integrity.require(file, bytes))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("storage.damaged");
        assertThat(noted).containsEntry("file", damage);
    }
}
