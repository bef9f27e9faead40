package fangxin.organization.storage;

import fangxin.platform.config.ApplicationClock;
import fangxin.platform.jobs.RecordedJob;
import fangxin.platform.persistence.RetentionSchedule;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Nightly job that deletes the bytes of files without a row, and compares all others with their hashes. Without a row
 * are files that were taken out again or never got their row, with what was made of them. What is younger than a day,
 * by the clock of the file system, may still be on its way.
 */
@Singleton
@Interceptors(RecordedJob.class)
@TransactionManagement(TransactionManagementType.BEAN)
public class OrphanFileCleanup {
    private static final Logger LOG = Logger.getLogger(OrphanFileCleanup.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    FileStore files;

    @Inject
    FileIntegrity integrity;

    @Schedule(hour = "3", minute = "20", timezone = ApplicationClock.ZONE, persistent = false)
    void run() {
        try {
            int deleted = sweep(FileStore.root());
            if (deleted > 0) {
                LOG.log(Level.INFO, "{0} files that nothing names any more are removed", deleted);
            }
            int damaged = check();
            if (damaged > 0) {
                LOG.log(Level.SEVERE, "{0} stored files are damaged, restore them from the backup", damaged);
            }
        } catch (Exception failed) {
            throw new EJBException(failed);
        }
    }

    /** Returns the number of damaged files. */
    int check() {
        int damaged = 0;
        List<StoredFile> some = files.after("", AT_ONCE);
        while (!some.isEmpty()) {
            damaged += (int) some.stream()
                    .filter(file -> !integrity.check(file, files.pathOf(file)))
                    .count();
            some = files.after(some.getLast().id(), AT_ONCE);
        }
        return damaged;
    }

    /**
     * Deletes the old files without a row in the database. Deletes none if the database has no row of any file: then it
     * does not belong to these folders.
     */
    int sweep(Path root) throws IOException {
        int deleted = 0;
        if (Files.isDirectory(root) && !files.isEmpty()) {
            Instant before = RetentionSchedule.UNREFERENCED_FILES.oldest(now(root));
            for (Path folder : inside(root)) {
                deleted += sweep(folder, files.idsFrom(folder.getFileName().toString()), before);
            }
        }
        return deleted;
    }

    /** Returns the present time of the file system, whose clock may differ from that of this machine. */
    private static Instant now(Path root) throws IOException {
        Path fresh = Files.createTempFile(root, "now", null);
        try {
            return Files.getLastModifiedTime(fresh).toInstant();
        } finally {
            Files.delete(fresh);
        }
    }

    private static int sweep(Path folder, Set<String> known, Instant before) throws IOException {
        int deleted = 0;
        for (Path file : inside(folder)) {
            String id = file.getFileName().toString().replaceFirst("\\..*", "");
            if (!known.contains(id)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(before)
                    && Files.deleteIfExists(file)) {
                deleted++;
            }
        }
        return deleted;
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
