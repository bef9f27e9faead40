package fangxin.platform.http;

import fangxin.platform.http.Route.Trait;
import fangxin.platform.persistence.DatabaseStatus;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Servlet filter that refuses requests that need the database while it is unreachable, and writes while the disk is
 * full, and that answers failures which no page or resource has answered. Public pages are still answered, from the
 * index and from copies.
 */
public class AvailabilityFilter extends HttpFilter {
    /** Attribute of a request whose caller could not be found because the database did not answer. */
    public static final String UNKNOWN_CALLER = "fangxin.unknownCaller";

    /** Seconds after which a refused request may succeed. */
    public static final String RETRY_AFTER = "5";

    private static final int DEEPEST = 30;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Route route = Route.of(request);
        boolean writes = !SAFE.contains(request.getMethod());
        boolean unknown =
                request.getAttribute(UNKNOWN_CALLER) != null && (writes || request.getHeader("Authorization") != null);
        if (unknown
                || (!DatabaseStatus.isReadable() && (writes || route.is(Trait.SIGN_IN)))
                || (DatabaseStatus.isFull() && writes && !route.is(Trait.OPEN_WHEN_FULL))) {
            refuse(request, response);
        } else {
            serve(request, response, chain);
        }
    }

    /** Answers an exception that no page and no resource has answered, before the server writes a stack trace. */
    private static void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted()) {
                throw failed;
            }
            boolean unavailable = DatabaseStatus.causes(failed) || isBusy(failed);
            if (!unavailable) {
                ErrorPage.record(request, failed);
            }
            response.resetBuffer();
            if (unavailable) {
                refuse(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    /** Returns whether locks caused the failure: the database ended a wait or a deadlock, but is available. */
    static boolean isBusy(Throwable failed) {
        return Stream.iterate(failed, each -> each != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(each -> each instanceof SQLException sql && DatabaseStatus.isBusy(sql));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", RETRY_AFTER);
        if (Route.isOfApi(request)) {
            ProblemWriter.write(
                    request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, DatabaseStatus.sentence());
        } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + request.getContextPath() + "/error/503\"></redirect></partial-response>");
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
