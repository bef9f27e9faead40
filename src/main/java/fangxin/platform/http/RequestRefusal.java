package fangxin.platform.http;

import fangxin.platform.i18n.Messages;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writer of the answer to a request that is refused before anybody has read it: a problem document under {@code
 * /api/}, an error page elsewhere. The error pages of the container would read its parameters, and with them the body.
 */
final class RequestRefusal {
    private static final String UNREAD = "fangxin.unread";
    private static final Set<Integer> PAGES = Set.of(400, 403, 404, 413, 429);

    private RequestRefusal() {}

    /** Whether parameters must not be asked for, since the request was refused before it was read. */
    static boolean unread(ServletRequest request) {
        return request.getAttribute(UNREAD) != null;
    }

    static void markUnread(ServletRequest request) {
        request.setAttribute(UNREAD, true);
    }

    static void write(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException, ServletException {
        markUnread(request);
        response.setStatus(status);
        if (BodyReader.hasBody(request)) {
            response.setHeader("Connection", "close");
        }
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            ProblemWriter.write(request, response, status, "platform.http." + status);
        } else {
            int page = PAGES.contains(status) ? status : status == 503 ? 429 : 400;
            request.getRequestDispatcher("/error/" + page + ".xhtml").forward(new Bare(request), response);
        }
    }

    /** Once the server stops: a client, or the proxy at another node, tries again. As text to a browser, without Faces. */
    static void writeStopping(HttpServletRequest request, HttpServletResponse response) throws IOException {
        markUnread(request);
        response.setHeader("Retry-After", "10");
        response.setHeader("Connection", "close");
        response.setHeader("Cache-Control", "no-store");
        if (request.getRequestURI().startsWith("/api/")) {
            ProblemWriter.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "platform.stopping");
        } else {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setContentType("text/plain; charset=UTF-8");
            response.getWriter().write(Messages.message(RequestLocale.accepted(request), "platform.stopping"));
        }
    }

    /** Asks for the error page itself. */
    private static final class Bare extends HttpServletRequestWrapper {
        Bare(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getQueryString() {
            return null;
        }

        @Override
        public String getContentType() {
            return null;
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Collection<Part> getParts() {
            return List.of();
        }

        @Override
        public Part getPart(String name) {
            return null;
        }

        @Override
        public ServletInputStream getInputStream() {
            throw new IllegalStateException("the body was refused");
        }
    }
}
