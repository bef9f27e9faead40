package fangxin.organization.storage.web;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.organization.storage.FileDownloadService;
import fangxin.platform.http.ProblemWriter;
import fangxin.platform.http.RequestHeaders;
import fangxin.platform.persistence.PublicCopies;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * Servlet that sends stored files: pictures inline, as a thumbnail on request, others as a download; thumbnails of
 * public pictures also while the database is away.
 */
@WebServlet("/files/*")
public class FileServlet extends HttpServlet {
    /** Cache lifetime in seconds: short, since a picture can cease to be public. */
    private static final int FRESH = 300;

    @Inject
    transient FileDownloadService service;

    @Inject
    transient PublicCopies copies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        try {
            String id = path == null ? "" : path.substring(1);
            FileDownloadService.OpenedFile file = request.getParameter("small") == null
                    ? service.open(id)
                    : request.getUserPrincipal() == null ? small(id) : service.openThumbnail(id);
            if (file.open() && isFresh(request, response, file)) {
                return;
            }
            response.setCharacterEncoding((String) null);
            response.setContentType(file.type());
            response.setContentLengthLong(Files.size(file.bytes()));
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            response.setHeader(
                    "Content-Disposition",
                    (file.type().startsWith("image/") ? "inline" : "attachment") + "; filename*=UTF-8''"
                            + URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                                    .replace("+", "%20"));
            Files.copy(file.bytes(), response.getOutputStream());
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuleViolation damaged) {
            ProblemWriter.show(request, response, damaged);
        }
    }

    /** Returns the small public files, readable also while the database is unreachable. */
    private FileDownloadService.OpenedFile small(String id) {
        return copies.readIfPossible("picture/" + id, one -> 1, () -> service.openThumbnail(id))
                .orElseGet(() -> service.openRecentPublic(id));
    }

    /** Sets caching headers of a public file; true if the reader has the present version. */
    private static boolean isFresh(
            HttpServletRequest request, HttpServletResponse response, FileDownloadService.OpenedFile file) {
        String tag = '"' + file.version() + '"';
        response.setHeader("Cache-Control", "public, max-age=" + FRESH);
        response.setHeader("ETag", tag);
        if (!RequestHeaders.has(request, tag)) {
            return false;
        }
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return true;
    }
}
