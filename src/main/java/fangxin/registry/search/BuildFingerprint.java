package fangxin.registry.search;

import fangxin.common.Sha256;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Function that computes a fingerprint of the application from checksums of its classes and resources, and from
 * names and sizes of its libraries. An index that another build wrote may have other fields or other words, and is
 * not opened.
 */
final class BuildFingerprint {
    private static final String LIBRARIES = "lib";

    private BuildFingerprint() {}

    /** Returns the fingerprint of the running application; empty if its classes are not in a folder. */
    static Optional<String> ofApplication() throws IOException {
        String name = "/" + BuildFingerprint.class.getName().replace('.', '/') + ".class";
        URL location = BuildFingerprint.class.getResource(name);
        if (location == null || !location.getProtocol().equals("file")) {
            return Optional.empty();
        }
        try {
            Path classes = Path.of(location.toURI());
            for (int i = 0; i < Path.of(name).getNameCount(); i++) {
                classes = classes.getParent();
            }
            return Optional.of(of(classes));
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
    }

    /** @param classes folder of the classes, beside which the libraries are */
    static String of(Path classes) throws IOException {
        StringBuilder files = new StringBuilder();
        try (Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                CRC32C checksum = new CRC32C();
                checksum.update(Files.readAllBytes(file));
                files.append(classes.relativize(file))
                        .append(' ')
                        .append(checksum.getValue())
                        .append('\n');
            }
        }
        Path libraries = classes.resolveSibling(LIBRARIES);
        if (Files.isDirectory(libraries)) {
            try (Stream<Path> all = Files.list(libraries)) {
                for (Path file : all.sorted().toList()) {
                    files.append(file.getFileName())
                            .append(' ')
                            .append(Files.size(file))
                            .append('\n');
                }
            }
        }
        return Sha256.hex(files.toString());
    }
}
