package fangxin.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSweepTest {
    private static final Instant BEFORE = Instant.parse("2026-10-20T00:00:00Z");
    @TempDir
    Path folder;

    @Test
    void removesWhatNoRowNamesOnceItIsOldEnough() throws IOException {
        Path kept = file("aa-kept", BEFORE.minusSeconds(1));
        Path small = file("aa-kept.small", BEFORE.minusSeconds(1));
        Path fresh = file("aa-fresh", BEFORE);
        file("aa-gone", BEFORE.minusSeconds(1));
        file("aa-gone.small", BEFORE.minusSeconds(1));
        file("aa-torn.received", BEFORE.minusSeconds(1));

        assertThat(FileSweep.sweep(Map.of(folder, Set.of("aa-kept")), BEFORE)).isEqualTo(3);

        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(kept, small, fresh);
        }
    }

    /** A server that was started on an empty database must not take the files of the old one away. */
    @Test
    void removesNothingWhereTheDatabaseKnowsOfNoFileAtAll() throws IOException {
        Path file = file("aa-kept", BEFORE.minusSeconds(1));

        assertThat(FileSweep.sweep(Map.of(folder, Set.of()), BEFORE)).isZero();
        assertThat(file).exists();
    }

    private Path file(String name, Instant modified) throws IOException {
        return Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), FileTime.from(modified));
    }
}
