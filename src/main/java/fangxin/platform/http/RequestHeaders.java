package fangxin.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Functions that read request headers: whether the caller accepts JSON and gzip, and whether it already has the
 * content of an ETag.
 */
public final class RequestHeaders {
    private static final Pattern JSON = Pattern.compile(
            "(^|,)\\s*(\\*/\\*|application/(\\*|json))\\s*(;\\s*q=(1|0\\.[1-9])[0-9.]*\\s*)?(,|$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GZIP = Pattern.compile(
            "(^|,)\\s*(x-)?gzip\\s*(;\\s*q=(1|0\\.[0-9]*[1-9])[0-9.]*\\s*)?(,|$)", Pattern.CASE_INSENSITIVE);

    private RequestHeaders() {}

    /** Returns whether the client accepts JSON in UTF-8, without any parameter but a weight. */
    public static boolean acceptsJson(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept == null || JSON.matcher(accept).find();
    }

    /** Returns whether the client accepts a gzipped body. */
    public static boolean acceptsGzip(HttpServletRequest request) {
        String accept = request.getHeader("Accept-Encoding");
        return accept != null && GZIP.matcher(accept).find();
    }

    /**
     * Returns whether the client already has the content of an ETag (RFC 9110, 13.1.2); weak tags of proxies match too.
     */
    public static boolean has(HttpServletRequest request, String tag) {
        String known = request.getHeader("If-None-Match");
        return known != null
                && Arrays.stream(known.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }
}
