package fangxin.registry.verification.web;

import fangxin.platform.http.RequestLocale;
import fangxin.registry.verification.CertificateVerificationService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Servlet that serves the SVG badge of a title for a merchant's own web site. An unknown number also gets a badge,
 * since a picture has no error page.
 */
@WebServlet("/badge/*")
public class BadgeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CertificateVerificationService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        if (!file.endsWith(".svg") || file.contains("/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        CertificateVerificationService.BadgeImage badge =
                service.badge(file.substring(0, file.length() - ".svg".length()), RequestLocale.of(request));
        response.setStatus(badge.found() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType("image/svg+xml; charset=UTF-8");
        response.getOutputStream().write(badge.svg().getBytes(StandardCharsets.UTF_8));
    }
}
