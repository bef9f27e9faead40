package fangxin.naming.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Reads an uploaded file. */
final class Scans {
    private Scans() { }

    static <T> T read(Part part, Function<InputStream, T> use) {
        try (InputStream content = part.getInputStream()) {
            return use.apply(content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
