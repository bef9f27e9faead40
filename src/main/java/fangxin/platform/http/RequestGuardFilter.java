package fangxin.platform.http;

import fangxin.common.AddressRanges;
import fangxin.common.validation.StorableValue;
import fangxin.platform.config.Settings;
import fangxin.platform.http.Route.Trait;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * First servlet filter of every request: counts it for {@link GracefulShutdown}, refuses it while stopping, adds
 * security headers, reads the body, and refuses bad paths, methods or bodies, other sites, floods, and strangers at
 * management addresses.
 */
public class RequestGuardFilter extends HttpFilter {
    private static final Logger LOG = Logger.getLogger(RequestGuardFilter.class.getName());
    private static final int PER_ADDRESS = 100;
    private static final Duration SLOW = Duration.ofSeconds(5);
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<String> PAGE_METHODS = List.of("GET", "HEAD");
    private static final List<String> FORM_METHODS = List.of("GET", "HEAD", "POST");
    private static final List<String> API_METHODS = List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");
    /** The servlets of pages and static files; the empty name means no servlet. */
    private static final Set<String> PAGE_SERVLETS = Set.of("Faces", "default", "");

    private final transient SecurityHeaders headers = new SecurityHeaders();
    private final transient BodyReader bodies = new BodyReader();
    /** Limit of slow requests to half of the server's threads. */
    private final transient SlowRequestLimit underWay = new SlowRequestLimit(PER_ADDRESS, SLOW);

    private final transient AddressRanges trusted = ClientAddress.trusted();

    private final transient Optional<AddressRanges> management = Settings.management();

    /** Filters a request, which counts as begun before its body has been read. */
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (GracefulShutdown.begin()) {
                answer(request, response, chain);
            } else {
                RequestRefusal.writeStopping(request, response);
            }
        } finally {
            GracefulShutdown.end();
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse plain, FilterChain chain)
            throws IOException, ServletException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        String path = RequestPath.of(request).orElse("");
        Route route = Route.of(request);
        HttpServletResponse response =
                headers.protect(route, CorrelationId.of(request), isPersonal(request, route), plain);
        if (route.is(Trait.NO_STORE)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (route == Route.STATIC) {
            response.setHeader("Vary", "Accept-Encoding"); // the server compresses style sheets, scripts and drawings
        }
        OptionalInt refusal = refusal(request, response, path, route);
        if (refusal.isEmpty() && BodyReader.hasBody(request)) {
            refusal = bodies.read(
                    request, BodyReader.limit(request, request.getUserPrincipal() != null || route.is(Trait.PICTURES)));
        }
        if (refusal.isEmpty() && !isFormReadable(request, route)) {
            refusal = OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST);
        }
        if (refusal.isPresent()) {
            if (refusal.getAsInt() == BodyReader.TOO_MANY || refusal.getAsInt() == BodyReader.TOO_MANY_OF_ONE) {
                response.setHeader("Retry-After", "5");
            }
            RequestRefusal.write(request, response, refusal.getAsInt());
        } else if (route == Route.API_DOCUMENT) {
            request.getRequestDispatcher("/api/v1/openapi").forward(request, response);
        } else {
            serve(request, response, chain);
        }
    }

    /**
     * Serves the request. A client that has disconnected, or that has read nothing until the server's write timeout,
     * gets no error page: none is rendered once the response has begun.
     */
    private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<SlowRequestLimit.RunningRequest> running =
                underWay.enter(ClientAddress.hostOf(request), System.nanoTime());
        if (running.isEmpty()) {
            response.setHeader("Retry-After", "5");
            response.setHeader("Connection", "close"); // requests that were sent behind this one are not read
            RequestRefusal.write(request, response, RequestSemaphore.TOO_MANY_OF_ONE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException unsent) {
            if (!response.isCommitted()) {
                throw unsent;
            }
            LOG.log(Level.INFO, "request {0} was not answered to its end: {1}", new Object[] {
                CorrelationId.of(request), unsent.getMessage()
            });
        } finally {
            underWay.leave(running.get());
        }
    }

    private OptionalInt refusal(HttpServletRequest request, HttpServletResponse response, String path, Route route) {
        List<String> methods = route.is(Trait.API)
                ? API_METHODS
                : route.is(Trait.FORMS) || isOfServlet(request) ? FORM_METHODS : PAGE_METHODS;
        if (path.isEmpty()
                || !RequestPath.isQueryReadable(request)
                || (!route.is(Trait.API) && RequestPath.hasNul(request))) {
            return OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST);
        }
        if (RequestPath.isFolder(path) || (route.is(Trait.OPERATOR) && !mayManage(request))) {
            return OptionalInt.of(HttpServletResponse.SC_NOT_FOUND);
        }
        if (!methods.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", methods));
            return OptionalInt.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
        if (!SAFE.contains(request.getMethod()) && isFromOtherSite(request)) {
            return OptionalInt.of(HttpServletResponse.SC_FORBIDDEN);
        }
        return OptionalInt.empty();
    }

    /** Returns whether a servlet answers that checks methods itself; pages and static files answer any method. */
    private static boolean isOfServlet(HttpServletRequest request) {
        return !PAGE_SERVLETS.contains(
                String.valueOf(request.getHttpServletMapping().getServletName()));
    }

    /**
     * Reads parameters and parts of a form: the container reports those that are malformed as a failure of its own. A
     * value with a NUL, which no browser sends and PostgreSQL does not store, is not readable either.
     */
    private static boolean isFormReadable(HttpServletRequest request, Route route) {
        if (!"POST".equals(request.getMethod()) || route.is(Trait.API)) {
            return true;
        }
        try {
            return request.getParameterMap().values().stream()
                    .flatMap(Arrays::stream)
                    .allMatch(StorableValue::isText);
        } catch (RuntimeException malformed) {
            return false;
        }
    }

    /**
     * Returns whether the answer is for this caller alone: the caller is signed in or has a token, unless the route
     * states its own caching; or the request to the API is not one that only reads.
     */
    private static boolean isPersonal(HttpServletRequest request, Route route) {
        boolean known = request.getUserPrincipal() != null || request.getHeader("Authorization") != null;
        return (known && !route.is(Trait.OWN_CACHE_CONTROL))
                || (route.is(Trait.API) && !SAFE.contains(request.getMethod()));
    }

    /** Returns whether the browser states that another site sent the request (cross-site request forgery, CSRF). */
    private static boolean isFromOtherSite(HttpServletRequest request) {
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
        return management
                .map(ranges -> from.filter(ranges::contains).isPresent())
                .orElseGet(() ->
                        from.filter(InetAddress::isLoopbackAddress).isPresent() && !ClientAddress.isForwarded(request));
    }
}
