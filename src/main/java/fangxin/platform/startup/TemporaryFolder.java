package fangxin.platform.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Temporary folder of this process, with a list of the files that the server unpacks beside it; its creation deletes
 * the folders and files of dead processes. Its lock is held until the process ends: a folder whose lock is free
 * belonged to a dead process, and the next start deletes it with the files on its list, up to 250 MB. Folders of other
 * accounts are left alone.
 */
final class TemporaryFolder {
    private static final Pattern SERVER_TEMPORARY = Pattern.compile("payaramicro-rt.*|app\\d+tmp");
    private static final String SERVER_FILES = "server";
    private static final String LOCK = "lock";
    /** The system property in which the server names the folder where it unpacked itself. */
    private static final String SERVER_ROOT = "com.sun.aas.instanceRoot";

    private final Path folder;
    /** Referenced so that the lock is not released by the garbage collector. */
    private final FileChannel lock;

    private final Set<Path> recorded = new HashSet<>();

    private TemporaryFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Deletes the folders of dead processes of this account, and makes one for this process. */
    static TemporaryFolder create() {
        Path parent = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        try {
            TemporaryFolder created = create(parent);
            System.setProperty(StartupSettings.TEMPORARY, created.folder.toString());
            return created;
        } catch (IOException failed) {
            throw new StartupException(
                    ExitCode.FAILED,
                    "the temporary folder " + parent + " cannot be used (" + failed
                            + "); let java.io.tmpdir name another");
        }
    }

    private static TemporaryFolder create(Path parent) throws IOException {
        String name = "fangxin-" + System.getProperty("user.name").replaceAll("\\W", "_") + "-";
        try (FileChannel turn = FileChannel.open(
                        parent.resolve(name + "start"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                DirectoryStream<Path> folders = Files.newDirectoryStream(parent, name + "[0-9]*")) {
            turn.lock();
            Path folder = Files.createTempDirectory(name).toRealPath();
            UserPrincipal account = Files.getOwner(folder);
            for (Path each : folders) {
                if (!each.getFileName().equals(folder.getFileName())
                        && Files.getOwner(each, LinkOption.NOFOLLOW_LINKS).equals(account)
                        && isDead(each)) {
                    delete(each);
                }
            }
            TemporaryFolder created = new TemporaryFolder(
                    folder,
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
            created.lock.lock();
            for (Path each : List.of(folder, folder.resolve(LOCK), folder.resolve(SERVER_FILES))) {
                each.toFile().deleteOnExit();
            }
            return created;
        }
    }

    private static boolean isDead(Path folder) throws IOException {
        try (FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock free = lock.tryLock()) {
            return free != null;
        } catch (NoSuchFileException neverLocked) {
            return true;
        }
    }

    /**
     * Adds to the list the folder of the server, and its copy of the application's archive, 50 MB of unknown name, which
     * is found among the open files of the process.
     */
    void recordServerFiles() {
        try {
            String root = System.getProperty(SERVER_ROOT);
            if (root != null) {
                record(Path.of(root).toRealPath());
            }
        } catch (IOException deleted) {
            StartupLog.note(deleted.toString());
        }
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path file : open) {
                if (Files.isSymbolicLink(file)) {
                    record(Files.readSymbolicLink(file));
                }
            }
        } catch (IOException elsewhere) {
            return;
        }
    }

    private void record(Path file) {
        Path parent = folder.getParent();
        if (!file.startsWith(parent) || file.equals(parent)) {
            return;
        }
        Path top = parent.resolve(file.getName(parent.getNameCount()));
        if (SERVER_TEMPORARY.matcher(top.getFileName().toString()).matches() && recorded.add(top)) {
            try {
                Files.writeString(
                        folder.resolve(SERVER_FILES), top + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException full) {
                StartupLog.note(full.toString());
            }
        }
    }

    void delete() {
        delete(folder);
    }

    private static void delete(Path folder) {
        try {
            Path list = folder.resolve(SERVER_FILES);
            for (String line : Files.exists(list) ? Files.readAllLines(list) : List.<String>of()) {
                Path path = Path.of(line);
                if (folder.getParent().equals(path.getParent())
                        && SERVER_TEMPORARY
                                .matcher(path.getFileName().toString())
                                .matches()
                        && Files.exists(path)) {
                    deleteTree(path);
                }
            }
            deleteTree(folder);
        } catch (IOException | UncheckedIOException left) {
            StartupLog.note("not deleted: " + left);
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
