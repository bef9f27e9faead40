package fangxin.organization.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfCompletenessTest {
    @TempDir
    Path folder;

    private byte[] scan;

    @BeforeEach
    void scanned() throws IOException {
        Path file = folder.resolve("scan.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        scan = Files.readAllBytes(file);
    }

    @Test
    void aWholePdfIsComplete() throws IOException {
        assertThat(isComplete(scan)).isTrue();
    }

    /** Some printers of scans fill the last block of the file. */
    @Test
    void aFewBytesAfterTheEndDoNoHarm() throws IOException {
        assertThat(isComplete(Arrays.copyOf(scan, scan.length + 512))).isTrue();
    }

    @Test
    void aPdfThatEndsEarlyIsNotComplete() throws IOException {
        assertThat(isComplete(Arrays.copyOf(scan, scan.length / 2))).isFalse();
    }

    @Test
    void theFirstBytesAloneAreNoPdf() throws IOException {
        assertThat(isComplete("%PDF-".getBytes())).isFalse();
    }

    private boolean isComplete(byte[] bytes) throws IOException {
        return PdfCompleteness.isComplete(Files.write(folder.resolve("received"), bytes));
    }
}
