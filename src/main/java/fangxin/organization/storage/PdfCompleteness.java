package fangxin.organization.storage;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Check that a PDF is complete: the marker of its end (%%EOF) is within its last bytes, as in every PDF that readers
 * open without a repair. A file that only begins as a PDF is none.
 */
final class PdfCompleteness {
    private static final int TAIL = 1024;
    private static final String END = "%%EOF";

    private PdfCompleteness() {}

    static boolean isComplete(Path pdf) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(pdf.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains(END);
        }
    }
}
