package fangxin.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Functions that compute SHA-256 hashes (FIPS 180-4) of texts, bytes, streams and files, as 64 lower-case hexadecimal
 * digits.
 */
public final class Sha256 {
    private Sha256() {}

    /** Returns a digest for content that is read in pieces; see {@link #hex(MessageDigest)}. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            // every Java platform must provide it (MessageDigest)
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns the hash of the content given to a digest, and resets the digest. */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    /** Returns the hash of a text in UTF-8. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a stream to its end, and closes it. */
    public static String hex(InputStream content) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(content, digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return hex(digest);
    }

    public static String hex(Path file) throws IOException {
        return hex(Files.newInputStream(file));
    }
}
