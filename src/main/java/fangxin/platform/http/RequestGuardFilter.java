package fangxin.platform.http;

import fangxin.common.AddressRanges;
import fangxin.platform.config.Settings;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * First of the filters: keeps the headers that browsers obey, refuses what is no request of ours (paths in another form
 * than the canonical one, unknown methods, forms sent from other sites, bodies that are too large or too slow), and
 * answers the management addresses to those who may read them.
 */
public class RequestGuardFilter extends HttpFilter {
    private static final Logger LOG = Logger.getLogger(RequestGuardFilter.class.getName());
    private static final int OF_ONE = 100;
    private static final Duration SLOW = Duration.ofSeconds(5);
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<String> OF_PAGES = List.of("GET", "HEAD");
    private static final List<String> OF_FORMS = List.of("GET", "HEAD", "POST");
    private static final List<String> OF_INTERFACE =
            List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");
    /** The servlets of pages and static files; the empty name stands for none. */
    private static final Set<String> PAGES = Set.of("Faces", "default", "");

    private static final Pattern INTERFACE = Pattern.compile("/api(/.*)?");
    /** Pages with a form, and what takes the forms of other pages. */
    private static final Pattern FORMS =
            Pattern.compile("/((my|work|admin)(/.*)?|(login|register|setup)(\\.xhtml)?|object|sign-out)");

    private static final Pattern MANAGEMENT = Pattern.compile("/(health|metrics)(/.*)?");
    private static final Pattern DOCUMENT = Pattern.compile("/openapi(/.*)?");
    private static final Pattern PERSONAL = Pattern.compile(
            "/(my|work|admin|files|login|register|setup|object|objections|outbox|api/v1/objections)(/.*)?");
    /** Public for every caller, or decided for each file. */
    private static final Pattern NOT_PERSONAL = Pattern.compile("/(resources|jakarta\\.faces\\.resource|files)/.*");

    private final transient SecurityHeaders headers = new SecurityHeaders();
    private final transient BodyReader bodies = new BodyReader();
    /** Half of the server's threads are left for others. */
    private final transient SlowRequestLimit underWay = new SlowRequestLimit(OF_ONE, SLOW);
    /** Read at the start, so that a wrong setting ends it. */
    private final transient AddressRanges trusted = ClientAddress.trusted();

    private final transient Optional<AddressRanges> management =
            Settings.management().map(addresses -> AddressRanges.parse("FANGXIN_MANAGEMENT", addresses));

    /** A request counts as begun before its body has been read. */
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
        HttpServletResponse response = headers.keep(path, CorrelationId.of(request), personal(request, path), plain);
        if (PERSONAL.matcher(path).matches()) {
            response.setHeader("Cache-Control", "no-store");
        }
        OptionalInt refusal = refusal(request, response, path);
        if (refusal.isEmpty() && BodyReader.hasBody(request)) {
            refusal = bodies.read(request, BodyReader.limit(request, request.getUserPrincipal() != null));
        }
        if (refusal.isEmpty() && !formReadable(request, path)) {
            refusal = OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST);
        }
        if (refusal.isPresent()) {
            if (refusal.getAsInt() == BodyReader.TOO_MANY || refusal.getAsInt() == BodyReader.TOO_MANY_OF_ONE) {
                response.setHeader("Retry-After", "5");
            }
            RequestRefusal.write(request, response, refusal.getAsInt());
        } else if (DOCUMENT.matcher(path).matches()) {
            request.getRequestDispatcher("/api/v1/openapi").forward(request, response);
        } else {
            serve(request, response, chain);
        }
    }

    /**
     * A reader that is gone, or has read nothing for so long that the server has given it up, sees no error page: none is
     * rendered where the answer has begun already.
     */
    private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<SlowRequestLimit.Running> running = underWay.enter(ClientAddress.hostOf(request), System.nanoTime());
        if (running.isEmpty()) {
            response.setHeader("Retry-After", "5");
            response.setHeader("Connection", "close"); // requests that were sent behind this one are not read
            RequestRefusal.write(request, response, AddressPermits.TOO_MANY_OF_ONE);
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

    private OptionalInt refusal(HttpServletRequest request, HttpServletResponse response, String path) {
        List<String> methods = INTERFACE.matcher(path).matches()
                ? OF_INTERFACE
                : FORMS.matcher(path).matches() || ofServlet(request) ? OF_FORMS : OF_PAGES;
        if (path.isEmpty() || !RequestPath.queryReadable(request)) {
            return OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST);
        }
        if (RequestPath.isFolder(path) || (MANAGEMENT.matcher(path).matches() && !mayManage(request))) {
            return OptionalInt.of(HttpServletResponse.SC_NOT_FOUND);
        }
        if (!methods.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", methods));
            return OptionalInt.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
        if (!SAFE.contains(request.getMethod()) && fromElsewhere(request)) {
            return OptionalInt.of(HttpServletResponse.SC_FORBIDDEN);
        }
        return OptionalInt.empty();
    }

    /** Whether a servlet answers that says itself which methods it takes; pages and static files render for any. */
    private static boolean ofServlet(HttpServletRequest request) {
        return !PAGES.contains(String.valueOf(request.getHttpServletMapping().getServletName()));
    }

    /** Reads parameters and parts of a form: the container reports those that are malformed as a failure of its own. */
    private static boolean formReadable(HttpServletRequest request, String path) {
        if (!"POST".equals(request.getMethod()) || INTERFACE.matcher(path).matches()) {
            return true;
        }
        try {
            request.getParameterMap();
            return true;
        } catch (RuntimeException malformed) {
            return false;
        }
    }

    /** Whether the answer is for this caller alone: it is signed in, or sends something that is to be answered once. */
    private static boolean personal(HttpServletRequest request, String path) {
        boolean known = request.getUserPrincipal() != null || request.getHeader("Authorization") != null;
        return (known && !NOT_PERSONAL.matcher(path).matches())
                || (INTERFACE.matcher(path).matches() && !SAFE.contains(request.getMethod()));
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
        return management
                .map(ranges -> from.filter(ranges::contains).isPresent())
                .orElseGet(() ->
                        from.filter(InetAddress::isLoopbackAddress).isPresent() && !ClientAddress.forwarded(request));
    }
}
