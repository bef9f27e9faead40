package fangxin.registry.search.web;

import fangxin.common.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * Rendered public page as the cache holds it, with type and hash; it is compressed when it is first asked for with
 * gzip.
 */
final class CachedPage {
    private static final int HASH = 8;
    private static final int ENTRY = 500;
    /** Approximate compression ratio. */
    private static final int PACKED = 4;

    private final String type;
    private final byte[] plain;
    private final String hash;
    private volatile byte[] gzipped;

    CachedPage(String type, byte[] plain) {
        this.type = type;
        this.plain = plain;
        this.hash = digest(plain);
    }

    String type() {
        return type;
    }

    /** Returns the hash of the content, for the ETag. */
    String hash() {
        return hash;
    }

    byte[] plain() {
        return plain;
    }

    byte[] gzipped() {
        if (gzipped == null) {
            gzipped = gzip(plain);
        }
        return gzipped;
    }

    /** Returns the approximate bytes of memory, the compressed form included. */
    int size() {
        return plain.length + plain.length / PACKED + ENTRY;
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / PACKED);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static String digest(byte[] plain) {
        return Sha256.hex(plain).substring(0, 2 * HASH);
    }
}
