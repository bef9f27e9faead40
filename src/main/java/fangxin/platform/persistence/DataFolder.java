package fangxin.platform.persistence;

import fangxin.common.Sha256;
import fangxin.platform.startup.ExitCode;
import fangxin.platform.startup.StartupWatchdog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Check that the data folder (FANGXIN_DATA) belongs to its database, both of which store a marker and the SHA-256 of
 * each key; it records both, deletes the files of an interrupted demonstration, and creates folders and files which
 * only the server's account reads. Nodes that share a database must share the folder: with another one a node would
 * miss stored files and encrypt with a key that no other node has.
 */
public final class DataFolder {
    private static final String KEY = "key.";
    private static final String KEY_FILE = ".key";
    private static final String FILE_PERMISSIONS = "rw-------";

    private final Path folder;
    private final InstallationFacts installation;

    DataFolder(Path folder, InstallationFacts installation) {
        this.folder = folder;
        this.installation = installation;
    }

    /** Creates a folder, with its parents, that only this account reads. */
    public static void create(Path folder) throws IOException {
        Files.createDirectories(folder, onlyOwn(folder, "rwx------"));
    }

    /** Creates an empty file that only this account reads. */
    public static Path createFile(Path file) throws IOException {
        return Files.createFile(file, onlyOwn(file, FILE_PERMISSIONS));
    }

    /** Lets only this account read a file that another library has created. */
    public static void restrictFile(Path file) throws IOException {
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(FILE_PERMISSIONS));
        }
    }

    private static FileAttribute<?>[] onlyOwn(Path path, String permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    void requireOwn() throws IOException, SQLException {
        Optional<String> known = installation.find(InstallationFacts.DATA_FOLDER);
        Optional<String> here =
                Files.exists(marker()) ? Optional.of(Files.readString(marker()).strip()) : Optional.empty();
        if (known.isEmpty() && here.isPresent() && !children(evidence()).isEmpty()) {
            throw StartupWatchdog.refuse(
                    ExitCode.DATA_FOLDER_OF_ANOTHER,
                    "the files in " + folder + " belong to another database; let "
                            + "FANGXIN_DATA name an empty folder, or FANGXIN_DB_URL the database of these files");
        }
        if (known.isPresent() && !known.equals(here)) {
            throw StartupWatchdog.refuse(
                    ExitCode.DATA_FOLDER_OF_ANOTHER,
                    folder + " is not the data folder of this database; let "
                            + "FANGXIN_DATA name it (several nodes share one), or restore it from the backup");
        }
        if (known.isPresent()) {
            requireKeys();
        }
    }

    private void requireKeys() throws IOException, SQLException {
        for (String name : installation.namesFrom(KEY)) {
            Path file = keys().resolve(name.substring(KEY.length()) + KEY_FILE);
            if (!Files.exists(file) || !installation.find(name).equals(Optional.of(Sha256.hex(file)))) {
                throw StartupWatchdog.refuse(
                        ExitCode.DATA_FOLDER_OF_ANOTHER,
                        file + " is not the key that the database was written " + "with; restore it from the backup");
            }
        }
    }

    /** Writes into the database which folder and which keys belong to it. */
    void record() throws IOException, SQLException {
        if (installation.find(InstallationFacts.DATA_FOLDER).isEmpty()) {
            if (!Files.exists(marker())) {
                Files.writeString(createFile(marker()), UUID.randomUUID().toString(), StandardOpenOption.SYNC);
            }
            installation.put(
                    InstallationFacts.DATA_FOLDER, Files.readString(marker()).strip());
        }
        InstallationKey.NAMES.forEach(InstallationKey::key);
        for (Path file : children(keys())) {
            String name = file.getFileName().toString();
            if (name.endsWith(KEY_FILE)) {
                installation.put(KEY + name.substring(0, name.length() - KEY_FILE.length()), Sha256.hex(file));
            }
        }
    }

    /** Deletes the evidence files of a demonstration that is played again. */
    void forgetEvidence() throws IOException {
        if (Files.isDirectory(evidence())) {
            try (Stream<Path> all = Files.walk(evidence())) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private Path marker() {
        return folder.resolve("installation");
    }

    private Path evidence() {
        return folder.resolve("evidence");
    }

    private Path keys() {
        return folder.resolve("keys");
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }
}
