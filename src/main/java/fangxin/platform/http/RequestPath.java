package fangxin.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Functions that decode the path of a request once, refuse a path that another component could read as another one and
 * a query that the server cannot decode, and recognise the path of a folder, which has no page. {@code /%6detrics} is
 * {@code /metrics}, while {@code //metrics}, {@code /metrics;a=b}, {@code /x/../metrics}, {@code /a%2Fb} and {@code
 * /a%252Fb} are no paths at all.
 */
public final class RequestPath {
    /** Empty and dot segments, parameters, backslashes, escapes that remain after decoding, and control characters. */
    private static final Pattern AMBIGUOUS = Pattern.compile("//|/\\.{1,2}(/|$)|[;\\\\%:\\p{Cntrl}]");

    private static final Pattern FOLDER = Pattern.compile("/(?!api/).+/");
    private static final Pattern ENCODED_SLASH = Pattern.compile("%2[fF]");
    private static final Pattern UNREADABLE_QUERY = Pattern.compile("[^\\x21-\\x7E]");

    private RequestPath() {}

    /** Returns the decoded path, without the context path; empty where it is refused. */
    public static Optional<String> of(HttpServletRequest request) {
        return decode(request.getRequestURI().substring(request.getContextPath().length()));
    }

    static Optional<String> decode(String raw) {
        if (!raw.startsWith("/") || ENCODED_SLASH.matcher(raw).find()) {
            return Optional.empty();
        }
        return unescape(raw).filter(path -> !AMBIGUOUS.matcher(path).find());
    }

    /**
     * Returns whether a path names a folder of the application, which has no page: the container would look for the
     * folder's {@code index.xhtml}, and Faces writes a stack trace where there is none.
     */
    static boolean isFolder(String path) {
        return FOLDER.matcher(path).matches();
    }

    /** Returns whether the query contains a NUL, which PostgreSQL cannot compare. */
    static boolean hasNul(HttpServletRequest request) {
        return request.getQueryString() != null && request.getQueryString().contains("%00");
    }

    /** Returns whether the query consists of the characters that RFC 3986 allows, so that the server can decode it. */
    static boolean isQueryReadable(HttpServletRequest request) {
        return request.getQueryString() == null
                || !UNREADABLE_QUERY.matcher(request.getQueryString()).find();
    }

    /** Decodes the escapes of a path; empty where an escape is cut short or the bytes are not UTF-8. */
    private static Optional<String> unescape(String raw) {
        if (raw.indexOf('%') < 0) {
            return Optional.of(raw);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
                int low = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            ByteBuffer encoded = ByteBuffer.wrap(bytes.toByteArray());
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(encoded).toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }
}
