package fangxin.platform.web;

import jakarta.servlet.ServletRequest;
import java.util.UUID;

/** The number under which a request is found in the log; told to whoever meets a failure. */
public final class Correlation {
    private static final String KEY = "fangxin.correlation";

    private Correlation() { }

    public static String of(ServletRequest request) {
        Object known = request.getAttribute(KEY);
        if (known == null) {
            known = UUID.randomUUID().toString().substring(0, 13);
            request.setAttribute(KEY, known);
        }
        return known.toString();
    }
}
