package fangxin.registry.opendata;

import fangxin.platform.config.Settings;
import fangxin.platform.persistence.DataFolder;
import fangxin.registry.opendata.OpenDataService.RegisterSnapshot;
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
 * File store of open data in the data folder: writes full files once for each state of the register, and temporary
 * files of changes. A file is complete before the first byte of it is sent, so that a failure while it is written is
 * an error and never a short file, and so that a slow reader keeps nobody from writing.
 */
@ApplicationScoped
public class OpenDataStore {
    private static final Duration PERMIT_WAIT = Duration.ofSeconds(20);
    private static final Duration STALE_AFTER = Duration.ofDays(1);
    private static final int MAX_WAITING = 16;
    private static final int BUFFER = 64 * 1024;

    /** Writes the content of a file, and returns the number of units. */
    public interface FileContent {
        long write(Writer out) throws IOException;
    }

    /**
     * A complete file.
     *
     * @param lines number of units in it
     */
    public record OpenDataFile(Path path, long length, long lines, RegisterSnapshot snapshot, boolean gzipped) {
        /** Returns the ETag, different for every file. */
        public String etag() {
            return "\"%d-%s-%s%s\""
                    .formatted(
                            snapshot.sequence(),
                            snapshot.day(),
                            Long.toString(snapshot.asOf().toEpochMilli(), Character.MAX_RADIX),
                            gzipped ? "-gz" : "");
        }

        private boolean isAsNewAs(RegisterSnapshot wanted) {
            return snapshot.sequence() >= wanted.sequence()
                    && !snapshot.day().isBefore(wanted.day())
                    && Files.exists(path);
        }
    }

    private final Map<String, OpenDataFile> fullFile = new ConcurrentHashMap<>();
    private final Semaphore fullFilePermit = new Semaphore(1, true);
    /** Separate permits, since the database may be slow. */
    private final Semaphore temporaryFilePermits = new Semaphore(2, true);

    /** Returns the full file of a name, at least as new as a snapshot; empty if too many callers wait. */
    Optional<OpenDataFile> fullFile(String name, boolean packed, RegisterSnapshot wanted, FileContent content) {
        String key = packed ? name + ".gz" : name;
        Optional<OpenDataFile> present =
                Optional.ofNullable(fullFile.get(key)).filter(known -> known.isAsNewAs(wanted));
        return present.isPresent()
                ? present
                : withPermit(fullFilePermit, () -> {
                    OpenDataFile before = fullFile.get(key);
                    if (before != null && before.isAsNewAs(wanted)) {
                        return before;
                    }
                    OpenDataFile fresh = write(key, packed, wanted, content);
                    fullFile.put(key, fresh);
                    if (before != null) {
                        delete(before.path());
                    }
                    return fresh;
                });
    }

    /** Returns a file for one reader, who deletes it; empty if too many callers wait. */
    Optional<OpenDataFile> temporaryFile(String name, boolean packed, RegisterSnapshot edition, FileContent content) {
        return withPermit(temporaryFilePermits, () -> write(name, packed, edition, content));
    }

    private interface FileWriting {
        OpenDataFile call() throws IOException;
    }

    private Optional<OpenDataFile> withPermit(Semaphore turn, FileWriting work) {
        try {
            if (turn.getQueueLength() >= MAX_WAITING
                    || !turn.tryAcquire(PERMIT_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
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

    private static OpenDataFile write(String name, boolean packed, RegisterSnapshot edition, FileContent content)
            throws IOException {
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
            return new OpenDataFile(file, Files.size(file), lines, edition, packed);
        } catch (IOException | RuntimeException failed) {
            delete(file);
            throw failed;
        }
    }

    /** Deletes the files of processes that ended without doing so; the present files of another node are younger. */
    private static void deleteLeftBehind(Path folder) throws IOException {
        Instant limit = Instant.now().minus(STALE_AFTER);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                try {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                        delete(file);
                    }
                } catch (NoSuchFileException another) {
                    // another node deleted the file
                }
            }
        }
    }

    /**
     * Deletes a file: open readers can still read its content; where the system refuses that, the JVM deletes the file
     * on exit.
     */
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException locked) {
            file.toFile().deleteOnExit();
        }
    }
}
