package fangxin.platform.http;

import jakarta.servlet.ServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Functions that give a request the number under which the log has it, and which is shown to a user whose request
 * failed.
 */
final class CorrelationId {
    private static final String KEY = "fangxin.correlation";

    private CorrelationId() {}

    public static String of(ServletRequest request) {
        Object known = request.getAttribute(KEY);
        if (known == null) {
            known = create();
            request.setAttribute(KEY, known);
        }
        return known.toString();
    }

    /** Creates a random id of twelve hexadecimal digits. */
    static String create() {
        String digits = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        return digits.substring(0, 8) + "-" + digits.substring(8, 12);
    }
}
