package fangxin.document.archive;

import fangxin.common.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writer of the ZIP stream of a case file (归档), entry by entry to the response, which lists its entries. It ends with
 * the sums of all entries, as {@code sha256sum -c} reads them.
 */
final class CaseArchiveZip {
    /** Entry of the archive with its line in the index. */
    record ArchiveEntry(String path, String description, Instant createdAt, long bytes, String sha256) {}

    static final String SUMS = "SHA256SUMS";
    private final ZipOutputStream zip;
    private final List<ArchiveEntry> entries = new ArrayList<>();

    CaseArchiveZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void add(String path, String what, Instant at, byte[] content) throws IOException {
        add(path, what, at, new ByteArrayInputStream(content));
    }

    void add(String path, String what, Instant at, InputStream content) throws IOException {
        MessageDigest sum = Sha256.digest();
        open(path, at);
        long bytes = content.transferTo(new DigestOutputStream(zip, sum));
        zip.closeEntry();
        entries.add(new ArchiveEntry(path, what, at, bytes, Sha256.hex(sum)));
    }

    /** Entries written so far, in their order. */
    List<ArchiveEntry> entries() {
        return List.copyOf(entries);
    }

    /** Writes the sums, and ends the file; the stream stays open. */
    void finish(Instant at) throws IOException {
        open(SUMS, at);
        for (ArchiveEntry entry : entries) {
            zip.write((entry.sha256() + "  " + entry.path() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
        zip.finish();
    }

    private void open(String path, Instant at) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setLastModifiedTime(FileTime.from(at));
        zip.putNextEntry(entry);
    }

    /** Returns a part of a path that is readable, and the same on every system. */
    static String safe(String name) {
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_")
                .replaceAll("^\\.+", "_")
                .strip();
        return plain.length() > 80 ? plain.substring(plain.length() - 80) : plain;
    }
}
