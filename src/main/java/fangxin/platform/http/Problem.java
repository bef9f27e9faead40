package fangxin.platform.http;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Value of the problem document of RFC 9457, the JSON body of every refusal: type, title, status, detail, number in the
 * log, and violations by field.
 *
 * @param instance the number under which the log has the request
 */
public record Problem(
        String type, String title, int status, String detail, String instance, List<Violation> violations) {

    /** One reason of a refusal: the field, its message key, and the message in the language of the caller. */
    public record Violation(
            String field, @NotNull String key, @NotNull String message) {}
}
