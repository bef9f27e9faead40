package fangxin.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Filter that forwards a public address with a number in its path, such as {@code /units/{number}}, to the page that
 * shows it; its function {@code isMiscoded} finds a query that cannot be decoded.
 */
@WebFilter(
        filterName = "Addresses",
        urlPatterns = {
            "/units/*",
            "/v/*",
            "/notices/*",
            "/draws/*",
            "/warnings/*",
            "/typical-cases/*",
            "/comparative-tests/*",
            "/members/*",
            "/statements/*",
            "/pledges/*",
            "/returns/*",
            "/return-answers/*",
            "/report/*",
            "/survey/*",
            "/m/*",
            "/message-answers/*",
            "/visits/*"
        })
public class PrettyUrlFilter extends HttpFilter {
    private static final int LONGEST_VALUE = 64;

    /** A faulty percent-encoding, which the server silently leaves out of a query. */
    private static final Pattern MISCODED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** Returns whether a part of the requested address cannot be decoded. */
    public static boolean isMiscoded(HttpServletRequest request) {
        return request.getQueryString() != null
                && MISCODED.matcher(request.getQueryString()).find();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        String page = Route.of(path).page().orElse(null);
        String value = Route.openSegment(path);
        if (page != null && value.length() <= LONGEST_VALUE) {
            request.getRequestDispatcher(page + URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
