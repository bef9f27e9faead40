package fangxin.platform.persistence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/**
 * Function that checks that a ZIP archive has at most a number of bytes once unpacked, before a library reads it into
 * memory. POI limits each entry of a workbook, but reads all of them into memory: ten megabytes that were packed
 * hundredfold would fill it.
 */
public final class UnpackedSize {
    private UnpackedSize() {}

    /**
     * Returns whether the bytes are an archive whose entries together have at most {@code most} bytes; no entry is
     * stored.
     */
    public static boolean isWithin(byte[] archive, long most) {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(archive))) {
            byte[] piece = new byte[64 * 1024];
            long unpacked = 0;
            int count = 0;
            while (entries.getNextEntry() != null) {
                count++;
                for (int read = entries.read(piece); read >= 0 && unpacked <= most; read = entries.read(piece)) {
                    unpacked += read;
                }
                if (unpacked > most) {
                    return false;
                }
            }
            return count > 0;
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }
}
