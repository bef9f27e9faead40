package fangxin.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers requests with 503 once the server is about to stop: a client, or the proxy at another node, tries again. */
public class ShutdownFilter extends HttpFilter {
    static final String AGAIN_SECONDS = "10";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (GracefulShutdown.begin()) {
                chain.doFilter(request, response);
            } else {
                refuse(request, response);
            }
        } finally {
            GracefulShutdown.end();
        }
    }

    /** As text to a browser: pages are not rendered any more. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", AGAIN_SECONDS);
        response.setHeader("Connection", "close");
        response.setHeader("Cache-Control", "no-store");
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            Refusal.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "platform.stopping");
        } else {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setContentType("text/plain; charset=UTF-8");
            response.getWriter().write(Texts.say(Language.of(request), "platform.stopping"));
        }
    }
}
