package fangxin.registry.opendata;

import fangxin.platform.config.Settings;
import fangxin.platform.persistence.DataFolder;
import fangxin.registry.opendata.OpenDataService.Edition;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/**
 * Files of open data in the data folder. A file is complete before the first byte of it is sent, so that a failure while it
 * is written is an error and never a short file, and so that a slow reader keeps nobody from writing. The full files are
 * written once for a state of the register.
 */
@ApplicationScoped
public class OpenDataStore {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);
    private static final int MOST_WAITING = 16;
    private static final int BUFFER = 64 * 1024;

    /** Writes a file, and answers with its number of units. */
    public interface Content {
        long write(Writer out) throws IOException;
    }

    /**
     * A complete file.
     *
     * @param lines units in it
     */
    public record Stored(Path path, long length, long lines, Edition edition, boolean packed) {
        /** Differs from that of every other file. */
        public String tag() {
            return "\"%d-%s-%s%s\""
                    .formatted(
                            edition.sequence(),
                            edition.day(),
                            Long.toString(edition.asOf().toEpochMilli(), Character.MAX_RADIX),
                            packed ? "-gz" : "");
        }

        private boolean holds(Edition wanted) {
            return edition.sequence() >= wanted.sequence()
                    && !edition.day().isBefore(wanted.day())
                    && Files.exists(path);
        }
    }

    private final Map<String, Stored> full = new ConcurrentHashMap<>();
    private final Semaphore fullTurn = new Semaphore(1, true);
    /** Apart, since the database may be slow. */
    private final Semaphore onceTurn = new Semaphore(2, true);

    /** The full file of a name, as new as a state or newer; empty where too many wait for files. */
    Optional<Stored> full(String name, boolean packed, Edition wanted, Content content) {
        String key = packed ? name + ".gz" : name;
        Optional<Stored> present = Optional.ofNullable(full.get(key)).filter(known -> known.holds(wanted));
        return present.isPresent()
                ? present
                : inTurn(fullTurn, () -> {
                    Stored before = full.get(key);
                    if (before != null && before.holds(wanted)) {
                        return before;
                    }
                    Stored fresh = written(key, packed, wanted, content);
                    full.put(key, fresh);
                    if (before != null) {
                        delete(before.path());
                    }
                    return fresh;
                });
    }

    /** A file for one reader, who deletes it. */
    Optional<Stored> once(String name, boolean packed, Edition edition, Content content) {
        return inTurn(onceTurn, () -> written(name, packed, edition, content));
    }

    private interface Work {
        Stored call() throws IOException;
    }

    private Optional<Stored> inTurn(Semaphore turn, Work work) {
        try {
            if (turn.getQueueLength() >= MOST_WAITING || !turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.call());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            turn.release();
        }
    }

    private static Stored written(String name, boolean packed, Edition edition, Content content) throws IOException {
        Path folder = Settings.data().resolve("open-data");
        DataFolder.create(folder);
        deleteLeftBehind(folder);
        Path file = Files.createTempFile(folder, edition.sequence() + "-", "-" + name);
        try {
            long lines;
            OutputStream plain = Files.newOutputStream(file);
            try (Writer out = new BufferedWriter(
                    new OutputStreamWriter(
                            packed ? new GZIPOutputStream(plain, BUFFER) : plain, StandardCharsets.UTF_8),
                    BUFFER)) {
                lines = content.write(out);
            }
            return new Stored(file, Files.size(file), lines, edition, packed);
        } catch (IOException | RuntimeException failed) {
            delete(file);
            throw failed;
        }
    }

    /** Files of processes that ended without deleting them; another node's present ones are younger. */
    private static void deleteLeftBehind(Path folder) throws IOException {
        Instant limit = Instant.now().minus(LEFT_BEHIND);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                try {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                        delete(file);
                    }
                } catch (NoSuchFileException another) {
                    // Another node deleted it.
                }
            }
        }
    }

    /** A file that somebody still reads goes when it is closed. */
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            file.toFile().deleteOnExit();
        }
    }
}
