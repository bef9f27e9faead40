package fangxin.platform.http;

import fangxin.platform.config.MapConfiguration;
import fangxin.platform.config.Settings;
import fangxin.platform.http.Route.Trait;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Writer of the request id and the security headers of responses (CSP, HSTS and others) as the route of the request
 * demands; it writes them again when a response is reset, and keeps the {@code no-store} of a personal answer from
 * being replaced.
 */
public final class SecurityHeaders {
    public static final String POLICY =
            "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; object-src 'none';"
                    + " base-uri 'none'; frame-ancestors 'none'; form-action 'self'; script-src 'self'";
    private static final String CACHE = "Cache-Control";

    private final MapConfiguration maps = MapConfiguration.configured();
    private final boolean secure = Settings.baseUrl().startsWith("https:");

    void set(Route route, String requestId, HttpServletResponse response) {
        of(route, requestId, false).forEach(response::setHeader);
    }

    /**
     * Keeps the headers that {@link HostValve} has set when the response is reset, as Faces does before an error page.
     *
     * @param personal whether no cache may store the answer, regardless of headers that are set later
     */
    HttpServletResponse protect(Route route, String requestId, boolean personal, HttpServletResponse response) {
        if (personal) {
            response.setHeader(CACHE, "no-store");
        }
        return new HeaderKeepingResponse(response, () -> of(route, requestId, personal), personal);
    }

    private Map<String, String> of(Route route, String requestId, boolean personal) {
        Map<String, String> headers = new LinkedHashMap<>();
        // the servers of the tiles recognise by the referrer that a request is meant for this site
        boolean tiled = route.is(Trait.MAP_TILES) && !maps.tiles().isEmpty();
        headers.put("X-Request-Id", requestId);
        headers.put(
                "Content-Security-Policy",
                tiled
                        ? POLICY.replace("img-src 'self'", "img-src 'self' " + String.join(" ", maps.origins()))
                        : POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", tiled ? "strict-origin-when-cross-origin" : "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", route.is(Trait.EMBEDDABLE) ? "cross-origin" : "same-origin");
        headers.put("Permissions-Policy", "camera=(self), geolocation=(self), microphone=()");
        if (secure) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
        if (personal) {
            headers.put(CACHE, "no-store");
        }
        return headers;
    }

    private static final class HeaderKeepingResponse extends HttpServletResponseWrapper {
        private final Supplier<Map<String, String>> headers;
        private final boolean personal;

        HeaderKeepingResponse(HttpServletResponse response, Supplier<Map<String, String>> headers, boolean personal) {
            super(response);
            this.headers = headers;
            this.personal = personal;
        }

        @Override
        public void reset() {
            super.reset();
            headers.get().forEach(super::setHeader);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!personal || !CACHE.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!personal || !CACHE.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            }
        }
    }
}
