package fangxin.platform.http;

import jakarta.servlet.http.Part;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Functions that pass the uploaded file of a form or a multipart request to a service, by name and content, and read
 * the texts sent beside it.
 */
public final class UploadedFiles {
    private UploadedFiles() {}

    /** Whether a file was chosen. */
    public static boolean chosen(Part part) {
        return part != null && part.getSize() > 0;
    }

    /** Empty where none was chosen. */
    public static <T> Optional<T> store(Part part, BiFunction<String, InputStream, T> service) {
        return chosen(part) ? Optional.of(read(part, service)) : Optional.empty();
    }

    public static <T> T read(Part part, BiFunction<String, InputStream, T> service) {
        try (InputStream content = part.getInputStream()) {
            return service.apply(part.getSubmittedFileName(), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static <T> T read(EntityPart part, BiFunction<String, InputStream, T> service) {
        try (InputStream content = part.getContent()) {
            return service.apply(part.getFileName().orElse(null), content);
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
