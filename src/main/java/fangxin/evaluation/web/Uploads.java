package fangxin.evaluation.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BiFunction;

/** Files that came with a form. */
public final class Uploads {
    private Uploads() { }

    /** Hands an upload to a desk, by name and content; empty where none was chosen. */
    public static <T> Optional<T> keep(Part part, BiFunction<String, InputStream, T> desk) {
        if (part == null || part.getSize() == 0) {
            return Optional.empty();
        }
        try (InputStream content = part.getInputStream()) {
            return Optional.of(desk.apply(part.getSubmittedFileName(), content));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
