package fangxin.testing.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Folders in a defined state. */
public final class TestFolders {
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    private TestFolders() {}

    /** Empties a folder, or creates it. */
    public static Path empty(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> paths = Files.walk(folder)) {
                    paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Copies all folders and the wanted files of a folder into another, which only its owner can read then. */
    static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        Files.createDirectories(to, PosixFilePermissions.asFileAttribute(OWNER));
        List<Path> all;
        try (Stream<Path> paths = Files.walk(from)) {
            all = paths.toList();
        }
        for (Path path : all) {
            Path within = from.relativize(path);
            if (Files.isDirectory(path)) {
                Files.createDirectories(to.resolve(within), PosixFilePermissions.asFileAttribute(OWNER));
            } else if (wanted.test(within)) {
                try {
                    Files.copy(path, to.resolve(within), StandardCopyOption.REPLACE_EXISTING);
                } catch (NoSuchFileException deleted) {
                    // the running server has deleted the file meanwhile: the copy does not need it
                }
            }
        }
    }
}
