package fangxin.platform.http;

import fangxin.common.Sha256;
import fangxin.platform.config.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/**
 * Body of a REST request, read to its end and hashed before its transaction begins: a slow sender must not hold a
 * database connection. What is larger than a form goes to a temporary file, which is deleted when it is closed, or
 * with the process.
 */
final class SpooledBody implements AutoCloseable {
    private static final int IN_MEMORY = 64 * 1024;

    private final String hash;
    private final byte[] head;
    private final FileChannel file;

    private SpooledBody(String hash, byte[] head, FileChannel file) {
        this.hash = hash;
        this.head = head;
        this.file = file;
    }

    static SpooledBody of(InputStream body) throws IOException {
        MessageDigest digest = Sha256.digest();
        InputStream in = new DigestInputStream(body, digest);
        byte[] head = in.readNBytes(IN_MEMORY + 1);
        FileChannel file = head.length > IN_MEMORY ? written(head, in) : null;
        return new SpooledBody(Sha256.hex(digest), file == null ? head : new byte[0], file);
    }

    private static FileChannel written(byte[] head, InputStream rest) throws IOException {
        Path path = Files.createTempFile(Settings.temporary(), "body", null);
        FileChannel file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            OutputStream out = Channels.newOutputStream(file);
            out.write(head);
            rest.transferTo(out);
            file.position(0);
            return file;
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    /** Returns the SHA-256 of the whole body. */
    String hash() {
        return hash;
    }

    /** Returns the body as a stream, which can be read once. */
    InputStream content() {
        return file == null ? new ByteArrayInputStream(head) : Channels.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
