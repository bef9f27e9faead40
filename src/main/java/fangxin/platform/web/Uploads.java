package fangxin.platform.web;

import jakarta.servlet.http.Part;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiFunction;

/** Files that came with a form or a request: they are handed to a desk by name and content. */
public final class Uploads {
    private Uploads() { }

    /** Whether a file was chosen. */
    public static boolean chosen(Part part) {
        return part != null && part.getSize() > 0;
    }

    /** Empty where none was chosen. */
    public static <T> Optional<T> keep(Part part, BiFunction<String, InputStream, T> desk) {
        return chosen(part) ? Optional.of(read(part, desk)) : Optional.empty();
    }

    public static <T> T read(Part part, BiFunction<String, InputStream, T> desk) {
        try (InputStream content = part.getInputStream()) {
            return desk.apply(part.getSubmittedFileName(), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static <T> T read(EntityPart part, BiFunction<String, InputStream, T> desk) {
        try (InputStream content = part.getContent()) {
            return desk.apply(part.getFileName().orElse(null), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A part that is a word beside the file, up to a length. */
    public static String text(EntityPart part, int longest) {
        return read(part, (name, content) -> {
            try {
                return new String(content.readNBytes(longest), StandardCharsets.UTF_8);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
