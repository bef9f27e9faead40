package fangxin.platform.http;

import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.StorableValue;
import jakarta.servlet.http.Part;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Functions that pass the uploaded file of a form or a multipart request to a service, by name and content, and read
 * the texts sent beside it.
 */
public final class UploadedFiles {
    private static final int LONGEST_CODE = 40;

    private UploadedFiles() {}

    /** Returns whether a file was chosen. */
    public static boolean isChosen(Part part) {
        return part != null && part.getSize() > 0;
    }

    /** Stores a chosen file; empty where none was chosen. */
    public static <T> Optional<T> store(Part part, BiFunction<String, InputStream, T> service) {
        return isChosen(part) ? Optional.of(read(part, service)) : Optional.empty();
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

    /** Reads a text part of a form with files, up to a length in bytes; a text that no database stores is refused. */
    public static String text(EntityPart part, int longest) {
        return read(part, (name, content) -> {
            try {
                String text = new String(content.readNBytes(longest), StandardCharsets.UTF_8);
                if (!StorableValue.isText(text)) {
                    throw new MalformedRequest(
                            List.of(new Violation(part.getName(), "platform.json.text", List.of(part.getName()))));
                }
                return text;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    /** Returns the constant of an enum that a part names; null where it names none. */
    public static <E extends Enum<E>> E constant(Class<E> type, EntityPart part) {
        String text = text(part, LONGEST_CODE);
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** Returns the day of a part, as in 2026-11-28; null where it is empty or not readable. */
    public static LocalDate day(EntityPart part) {
        return StorableValue.day(text(part, LONGEST_CODE)).orElse(null);
    }

    /** Returns the amount of a part, as in 399.00; null where it is empty or not readable. */
    public static BigDecimal amount(EntityPart part) {
        String text = text(part, LONGEST_CODE);
        return text.matches("[0-9]{1,20}(\\.[0-9]{1,10})?") ? new BigDecimal(text) : null;
    }
}
