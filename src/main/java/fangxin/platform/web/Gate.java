package fangxin.platform.web;

import fangxin.platform.AddressRanges;
import fangxin.platform.Maps;
import fangxin.platform.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * First to see a request: gives it a number, sets the headers that browsers obey, turns away forms sent from
 * other sites, and keeps the management addresses for those who may read them.
 */
public class Gate extends HttpFilter {
    private static final long LARGEST = 60L * 1024 * 1024;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern MANAGEMENT = Pattern.compile("/(health|metrics)(/.*)?");
    private static final Pattern PERSONAL = Pattern.compile("/(my|work|admin|files|login|register|setup)(/.*)?");
    /** Tiles come from another host, which knows by our name that they are meant for us. */
    private static final Pattern MAP = Pattern.compile("/map");
    /** Shown on the pages of those it is about. */
    private static final Pattern BADGE = Pattern.compile("/badge/.*");
    static final String POLICY = "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; "
            + "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'; script-src 'self'";

    private final transient Maps maps = Maps.configured();
    /** Read at the start, so that a wrong setting ends it. */
    private final transient AddressRanges trusted = ClientAddress.trusted();
    private final transient Optional<AddressRanges> management = Settings.management()
            .map(addresses -> AddressRanges.parse("FANGXIN_MANAGEMENT", addresses));
    private final boolean secure = Settings.baseUrl().startsWith("https:");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        response.setHeader("X-Request-Id", Correlation.of(request));
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean tiled = MAP.matcher(path).matches() && !maps.tiles().isEmpty();
        response.setHeader("Content-Security-Policy", tiled ? POLICY.replace("img-src 'self'",
                "img-src 'self' " + String.join(" ", maps.origins())) : POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", tiled ? "strict-origin-when-cross-origin" : "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy",
                BADGE.matcher(path).matches() ? "cross-origin" : "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), geolocation=(self), microphone=()");
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (PERSONAL.matcher(path).matches()) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (MANAGEMENT.matcher(path).matches() && !mayManage(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!SAFE.contains(request.getMethod()) && fromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getContentLengthLong() > LARGEST) {
            refuseSize(path, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The error page of the container would read the request's parts, and fail over their size. */
    private static void refuseSize(String path, HttpServletResponse response) throws IOException {
        if (path.startsWith("/api/")) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            response.sendRedirect("/error/413");
        }
    }

    /** Whether a browser says that another site made it send this. */
    private static boolean fromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !"same-origin".equals(site) && !"none".equals(site)) {
            return true;
        }
        String origin = request.getHeader("Origin");
        return origin != null && !hostOf(origin).equals(request.getHeader("Host"));
    }

    private static String hostOf(String origin) {
        try {
            return String.valueOf(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private boolean mayManage(HttpServletRequest request) {
        Optional<InetAddress> from = AddressRanges.address(ClientAddress.of(request, trusted));
        return management.map(ranges -> from.filter(ranges::contains).isPresent())
                .orElseGet(() -> from.filter(InetAddress::isLoopbackAddress).isPresent()
                        && !ClientAddress.forwarded(request));
    }
}
