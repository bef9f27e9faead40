package fangxin.platform.startup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Functions that create a folder, or restrict it with all in it, so that only the account of the server reads it
 * (POSIX 0700, its files 0600). A file system without POSIX permissions keeps its own.
 */
final class OwnerOnlyFolder {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnlyFolder() {}

    /** Creates a folder with its parents; if it exists, restricts everything in it. */
    static void create(Path folder) throws IOException {
        if (hasPermissions(existing(folder))) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
            restrict(folder);
        } else {
            Files.createDirectories(folder);
        }
    }

    /** Restricts everything in a folder; skips files that another node, which shares the folder, deletes meanwhile. */
    static void restrict(Path folder) throws IOException {
        if (!hasPermissions(folder)) {
            return;
        }
        Files.walkFileTree(folder.toRealPath(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                return restrict(each, FOLDER);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                return attributes.isSymbolicLink() ? FileVisitResult.CONTINUE : restrict(file, FILE);
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
                if (failed instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failed;
            }
        });
    }

    private static FileVisitResult restrict(Path path, Set<PosixFilePermission> wanted) throws IOException {
        try {
            if (!Files.getPosixFilePermissions(path).equals(wanted)) {
                Files.setPosixFilePermissions(path, wanted);
            }
            return FileVisitResult.CONTINUE;
        } catch (NoSuchFileException deleted) {
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean hasPermissions(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class);
    }

    private static Path existing(Path folder) {
        Path existing = folder;
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing;
    }
}
