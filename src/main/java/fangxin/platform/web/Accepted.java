package fangxin.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** What a caller of the interface says that it can read. */
public final class Accepted {
    private static final Pattern JSON = Pattern.compile(
            "(^|,)\\s*(\\*/\\*|application/(\\*|json))\\s*(;\\s*q=(1|0\\.[1-9])[0-9.]*\\s*)?(,|$)", Pattern.CASE_INSENSITIVE);

    private Accepted() { }

    /** Whether it reads JSON as we write it: in UTF-8, and without any parameter but a weight. */
    public static boolean json(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept == null || JSON.matcher(accept).find();
    }
}
