package fangxin.organization.storage;

import java.io.EOFException;
import java.io.IOException;
import javax.imageio.stream.ImageInputStream;

/**
 * Value of the number of scans in a JPEG file, and whether its decoder needs memory for the whole frame. A decoder
 * keeps the coefficients of the whole frame in native memory, outside of the heap, when the frame comes in several
 * scans (progressive, or one component after the other), and goes over the whole frame for each scan: a scan of a
 * hundred bytes can take as long as a photo.
 *
 * @param count how many scans there are
 * @param whole whether the coefficients of the whole frame are kept
 */
record JpegScans(int count, boolean whole) {
    private static final int MARKER = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int LENGTH_FIELD = 2;
    /** Bytes before the number of components in a start of frame: precision, height and width. */
    private static final int BEFORE_COMPONENTS = 5;

    static JpegScans of(ImageInputStream picture) throws IOException {
        ByteCursor bytes = new ByteCursor(picture);
        int scans = 0;
        int components = 0;
        boolean whole = false;
        try {
            for (int marker = bytes.marker(); marker != END; marker = bytes.marker()) {
                int left = bytes.next() * 256 + bytes.next() - LENGTH_FIELD;
                if (isStartOfFrame(marker)) {
                    bytes.skip(BEFORE_COMPONENTS);
                    components = bytes.next();
                    left -= BEFORE_COMPONENTS + 1;
                    whole |= (marker & 3) == 2;
                } else if (marker == START_OF_SCAN) {
                    scans++;
                    whole |= bytes.next() < components;
                    left--;
                }
                bytes.skip(left);
            }
        } catch (EOFException cut) {
            return new JpegScans(scans, whole);
        }
        return new JpegScans(scans, whole);
    }

    /** SOF0 to SOF15, without the definitions of codes (C4, CC) and an extension (C8) between them. */
    private static boolean isStartOfFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Position in the bytes of a file. */
    private static final class ByteCursor {
        private final ImageInputStream in;
        private final byte[] read = new byte[16 * 1024];
        private int at;
        private int end;

        ByteCursor(ImageInputStream in) {
            this.in = in;
        }

        int next() throws IOException {
            if (at == end) {
                at = 0;
                end = in.read(read);
                if (end <= 0) {
                    throw new EOFException();
                }
            }
            return read[at++] & 0xFF;
        }

        void skip(int count) throws IOException {
            for (int i = 0; i < count; i++) {
                next();
            }
        }

        /** Returns the next marker that has a length or ends the picture; those within a scan have none. */
        int marker() throws IOException {
            while (true) {
                int found = next();
                while (found != MARKER) {
                    found = next();
                }
                while (found == MARKER) {
                    found = next();
                }
                boolean within = found <= 1 || (found >= 0xD0 && found <= 0xD8);
                if (!within) {
                    return found;
                }
            }
        }
    }
}
