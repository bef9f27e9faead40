package fangxin.registry.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.registry.opendata.OpenDataService.RegisterSnapshot;
import fangxin.registry.opendata.OpenDataStore.FileContent;
import fangxin.registry.opendata.OpenDataStore.OpenDataFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDataStoreTest {
    @TempDir
    Path data;

    private final OpenDataStore store = new OpenDataStore();
    private final AtomicInteger written = new AtomicInteger();
    private final FileContent content = out -> {
        out.write("line " + written.incrementAndGet() + "\n");
        return 1;
    };

    @BeforeEach
    void useTheFolder() {
        System.setProperty("fangxin.data", data.toString());
    }

    @AfterEach
    void leaveTheFolder() {
        System.clearProperty("fangxin.data");
    }

    private static RegisterSnapshot edition(long sequence) {
        return new RegisterSnapshot(
                sequence, Instant.parse("2026-11-25T02:00:00Z").plusSeconds(sequence), LocalDate.of(2026, 11, 25));
    }

    private Stream<Path> files() throws IOException {
        return Files.list(data.resolve("open-data"));
    }

    @Test
    void aFullFileIsWrittenOnceForAStateAndAgainForTheNext() throws IOException {
        OpenDataFile first =
                store.fullFile("units.csv", false, edition(7), content).orElseThrow();
        OpenDataFile again =
                store.fullFile("units.csv", false, edition(7), content).orElseThrow();
        OpenDataFile older =
                store.fullFile("units.csv", false, edition(6), content).orElseThrow();
        OpenDataFile packed =
                store.fullFile("units.csv", true, edition(7), content).orElseThrow();
        OpenDataFile next =
                store.fullFile("units.csv", false, edition(8), content).orElseThrow();

        assertThat(again).isEqualTo(first).isEqualTo(older);
        assertThat(first.length()).isEqualTo("line 1\n".length());
        assertThat(next.etag()).isNotEqualTo(first.etag());
        assertThat(packed.etag()).isNotEqualTo(first.etag());
        assertThat(Files.readString(next.path())).isEqualTo("line 3\n");
        try (Stream<Path> left = files()) {
            assertThat(left).containsExactlyInAnyOrder(packed.path(), next.path());
        }
    }

    @Test
    void aFileThatCannotBeWrittenToItsEndIsNone() throws IOException {
        assertThatThrownBy(() -> store.temporaryFile("changes.jsonl", true, edition(1), out -> {
                    out.write("half");
                    throw new IOException("the disk is full");
                }))
                .isInstanceOf(UncheckedIOException.class);

        try (Stream<Path> left = files()) {
            assertThat(left).isEmpty();
        }
        assertThat(store.temporaryFile("changes.jsonl", true, edition(1), content))
                .isPresent();
    }

    @Test
    void filesOfAProcessThatHasEndedAreDeletedAfterADay() throws IOException {
        Path old = Files.writeString(
                Files.createDirectories(data.resolve("open-data")).resolve("1-units.csv"), "old");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        Path young = Files.writeString(data.resolve("open-data/2-units.csv"), "young");

        store.fullFile("units.csv", false, edition(3), content);

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }
}
