package fangxin.platform.http;

import fangxin.platform.config.JsonStringWriter;
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
 * Writer of the answer to a request that is refused before its body is read (a problem document under {@code /api/}, an
 * error page elsewhere), or that comes while the server starts or stops (plain text instead of the page). The error
 * pages of the container would read its parameters, and with them the body.
 */
final class RequestRefusal {
    private static final String UNREAD = "fangxin.unread";
    private static final Set<Integer> PAGES = Set.of(400, 403, 404, 413, 415, 429);

    private RequestRefusal() {}

    /** Returns whether the request was refused before its body was read, so that its parameters must not be read. */
    static boolean isUnread(ServletRequest request) {
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
        if (Route.isOfApi(request)) {
            ProblemWriter.write(request, response, status, "platform.http." + status);
        } else {
            int page = PAGES.contains(status) ? status : status == 503 ? 429 : 400;
            PageAddress.sentForm(request).ifPresent(form -> request.setAttribute(ErrorPage.UNREAD_FORM, form));
            request.getRequestDispatcher("/error/" + page + ".xhtml").forward(new BodilessRequest(request), response);
        }
    }

    /** Writes the refusal of a starting application, when a request has neither attributes nor parameters yet. */
    static void writeStarting(HttpServletRequest request, HttpServletResponse response, String id) throws IOException {
        writeUnavailable(request, response, "platform.starting", id, 5);
    }

    /** Writes the refusal of a stopping server: a client, or the proxy at another node, tries again. */
    static void writeStopping(HttpServletRequest request, HttpServletResponse response) throws IOException {
        markUnread(request);
        response.setHeader("Connection", "close");
        writeUnavailable(request, response, "platform.stopping", CorrelationId.of(request), 10);
    }

    /**
     * Writes a refusal as text to a browser, without Faces and without a provider of JSON, which the container finds by
     * the thread.
     */
    private static void writeUnavailable(
            HttpServletRequest request, HttpServletResponse response, String key, String id, int retryAfter)
            throws IOException {
        String sentence = Messages.message(RequestLocale.accepted(request), key);
        response.setHeader("Retry-After", String.valueOf(retryAfter));
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        if (request.getRequestURI().startsWith("/api/")) {
            response.setContentType("application/problem+json; charset=UTF-8");
            response.getWriter().write(problem(sentence, id));
        } else {
            response.setContentType("text/plain; charset=UTF-8");
            response.getWriter().write(sentence);
        }
    }

    private static String problem(String sentence, String id) {
        return new JsonStringWriter()
                .open('{')
                .put("type", "about:blank")
                .put("title", sentence)
                .put("status", HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                .put("detail", sentence)
                .put("instance", id)
                .name("violations")
                .open('[')
                .close(']')
                .close('}')
                .toString();
    }

    /** Request for the error page, without the body of the refused request. */
    private static final class BodilessRequest extends HttpServletRequestWrapper {
        BodilessRequest(HttpServletRequest request) {
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
