package fangxin.evidence;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Every night: removes the bytes that no row names, of files that were taken out again or never got their row, with what
 * was made of them. What is younger than a day may still be on its way.
 */
@Singleton
public class FileSweep {
    private static final Logger LOG = Logger.getLogger(FileSweep.class.getName());
    private static final Duration ON_ITS_WAY = Duration.ofDays(1);

    @Inject
    FileStore files;
    @Inject
    Clock clock;

    @Schedule(hour = "3", minute = "20", timezone = "Asia/Shanghai", persistent = false)
    void run() {
        try {
            int gone = sweep(FileStore.root());
            if (gone > 0) {
                LOG.log(Level.INFO, "{0} files that nothing names any more are removed", gone);
            }
        } catch (Exception failed) {
            LOG.log(Level.WARNING, "the files could not be swept, will be tried again", failed);
        }
    }

    /** Where the database knows of no file at all, it is not the one that belongs to the folders: nothing is removed. */
    int sweep(Path root) throws IOException {
        int gone = 0;
        if (!files.none()) {
            for (Path folder : inside(root)) {
                gone += sweep(folder, files.idsFrom(folder.getFileName().toString()), clock.instant().minus(ON_ITS_WAY));
            }
        }
        return gone;
    }

    private static int sweep(Path folder, Set<String> known, Instant before) throws IOException {
        int gone = 0;
        for (Path file : inside(folder)) {
            String id = file.getFileName().toString().replaceFirst("\\..*", "");
            if (!known.contains(id) && Files.getLastModifiedTime(file).toInstant().isBefore(before)
                    && Files.deleteIfExists(file)) {
                gone++;
            }
        }
        return gone;
    }

    private static List<Path> inside(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }
}
