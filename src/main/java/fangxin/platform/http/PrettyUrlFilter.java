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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Filter that forwards a public address with a number in its path, such as {@code /units/{number}}, to the page that
 * shows it.
 */
@WebFilter(
        filterName = "Addresses",
        urlPatterns = {"/units/*", "/v/*", "/notices/*", "/members/*"})
public class PrettyUrlFilter extends HttpFilter {
    private static final Map<Pattern, String> PAGES = Map.of(
            Pattern.compile("/units/([^/]{1,64})"), "/unit.xhtml?number=",
            Pattern.compile("/v/(?:index\\.xhtml|([^/]{1,64}))"), "/verify.xhtml?number=",
            Pattern.compile("/members/([^/.]{1,64})"), "/member.xhtml?id=",
            Pattern.compile("/notices/([^/.]{1,64})"), "/notice.xhtml?id=");

    /** What the server leaves out of a query, as if it had not been asked. */
    private static final Pattern MISCODED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** Whether some of what is asked cannot be read. */
    public static boolean miscoded(HttpServletRequest request) {
        return request.getQueryString() != null
                && MISCODED.matcher(request.getQueryString()).find();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        for (Map.Entry<Pattern, String> page : PAGES.entrySet()) {
            Matcher matcher = page.getKey().matcher(path);
            if (matcher.matches()) {
                request.getRequestDispatcher(page.getValue()
                                + URLEncoder.encode(
                                        Objects.requireNonNullElse(matcher.group(1), ""), StandardCharsets.UTF_8))
                        .forward(request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
