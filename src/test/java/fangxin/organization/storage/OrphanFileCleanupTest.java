package fangxin.organization.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.config.ApplicationClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanFileCleanupTest {
    private static final Instant YESTERDAY = Instant.now().minus(Duration.ofDays(1));

    @TempDir
    Path root;

    @Test
    void removesWhatNoRowNamesOnceItIsOldEnough() throws IOException {
        Path kept = file("aa-kept", YESTERDAY.minusSeconds(1));
        Path small = file("aa-kept.small", YESTERDAY.minusSeconds(1));
        Path fresh = file("ab-fresh", YESTERDAY.plusSeconds(600));
        file("ab-gone", YESTERDAY.minusSeconds(1));
        file("ab-gone.small", YESTERDAY.minusSeconds(1));
        file("aa-torn.received", YESTERDAY.minusSeconds(1));

        assertThat(knowing("aa-kept").sweep(root)).isEqualTo(3);

        try (var left = Files.walk(root).filter(Files::isRegularFile)) {
            assertThat(left).containsExactlyInAnyOrder(kept, small, fresh);
        }
    }

    /** The clock of a demonstration or test is set ahead; that of the file system, which dates the files, is not. */
    @Test
    void aFileOnItsWayIsKeptWhateverTheClockOfTheSystemSays() throws Exception {
        Path fresh = file("ab-fresh", Instant.now());
        file("aa-kept", Instant.now());

        int deleted = ApplicationClock.at(
                Instant.now().plus(Duration.ofDays(300)),
                () -> knowing("aa-kept").sweep(root));

        assertThat(deleted).isZero();
        assertThat(fresh).exists();
    }

    /** A server that was started on an empty database must not take the files of the old one away. */
    @Test
    void removesNothingWhereTheDatabaseKnowsOfNoFileAtAll() throws IOException {
        Path file = file("aa-kept", YESTERDAY.minusSeconds(1));

        assertThat(knowing().sweep(root)).isZero();
        assertThat(file).exists();
    }

    private Path file(String name, Instant modified) throws IOException {
        Path folder = Files.createDirectories(root.resolve(name.substring(0, 2)));
        return Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), FileTime.from(modified));
    }

    private static OrphanFileCleanup knowing(String... ids) {
        OrphanFileCleanup sweep = new OrphanFileCleanup();
        sweep.files = new FileStore() {
            @Override
            boolean isEmpty() {
                return ids.length == 0;
            }

            @Override
            Set<String> idsFrom(String beginning) {
                return Set.of(ids).stream()
                        .filter(id -> id.startsWith(beginning))
                        .collect(Collectors.toSet());
            }
        };
        return sweep;
    }
}
