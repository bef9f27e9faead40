package fangxin.referral;

import fangxin.common.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writer of a ZIP file that ends with an index of its entries: reference, path, bytes, SHA-256. */
final class EvidenceZip implements AutoCloseable {
    static final String INDEX = "index.csv";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ZipOutputStream zip;
    private final StringBuilder lines = new StringBuilder().append(BYTE_ORDER_MARK);
    private final CSVPrinter index;

    EvidenceZip(OutputStream to) throws IOException {
        zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        index = new CSVPrinter(lines, CSVFormat.RFC4180);
        index.printRecord("reference", "file", "bytes", "sha256");
    }

    void add(String reference, String path, byte[] content) throws IOException {
        add(reference, path, new ByteArrayInputStream(content));
    }

    void add(String reference, String path, InputStream content) throws IOException {
        DigestInputStream digest = new DigestInputStream(content, Sha256.digest());
        zip.putNextEntry(new ZipEntry(path));
        long bytes = digest.transferTo(zip);
        zip.closeEntry();
        index.printRecord(reference, path, bytes, Sha256.hex(digest.getMessageDigest()));
    }

    @Override
    public void close() throws IOException {
        zip.putNextEntry(new ZipEntry(INDEX));
        zip.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }
}
