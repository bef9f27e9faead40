package fangxin.document.export.web;

import fangxin.common.MalformedRequest;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.document.export.ExportedList;
import fangxin.document.export.ExportedList.ListFormat;
import fangxin.document.export.ListExports;
import fangxin.platform.http.CompleteBody;
import fangxin.platform.http.ProblemWriter;
import fangxin.platform.http.RequestLocale;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/**
 * Servlet that sends the list of a page as a workbook or a CSV file; under /lists it sends the lists that are open to
 * the public, two at a time.
 */
@WebServlet({"/work/lists/*", ListExportServlet.OPEN + "/*"})
public class ListExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    static final String OPEN = "/lists";
    private static final int AT_ONCE = 2;

    @Inject
    transient ListExports rosters;

    private final transient Semaphore turns = new Semaphore(AT_ONCE);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getServletPath().equals(OPEN)) {
            send(request, response, render(request, rosters::fill));
        } else if (turns.tryAcquire()) {
            RenderedList made;
            try {
                made = render(request, rosters::fillOpen);
            } finally {
                turns.release();
            }
            send(request, response, made);
        } else {
            response.setHeader("Retry-After", "30");
            ProblemWriter.write(
                    request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "platform.tooManyDownloads");
        }
    }

    private interface ListFiller {
        ExportedList fill(String name, Map<String, String> filters, Locale locale);
    }

    /** Rendered file, or the refusal. */
    private record RenderedList(String name, String type, CompleteBody file, RuntimeException refused) {}

    private static RenderedList render(HttpServletRequest request, ListFiller filling) throws IOException {
        String file = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Map<String, String> filters = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, filter -> filter.getValue()[0]));
        ListFormat format = Arrays.stream(ListFormat.values())
                .filter(each -> file.endsWith(each.ending()))
                .findFirst()
                .orElse(null);
        if (format == null) {
            return new RenderedList(file, null, null, new NotFound(file));
        }
        String name = file.substring(0, file.length() - format.ending().length());
        try {
            ExportedList list = filling.fill(name, filters, RequestLocale.of(request));
            return new RenderedList(file, format.type(), CompleteBody.of(out -> list.write(format, out)), null);
        } catch (EJBAccessException | AccessLocalException | RuleViolation refused) {
            return new RenderedList(file, null, null, refused);
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, RenderedList made)
            throws IOException {
        switch (made.refused()) {
            case null -> {
                try (CompleteBody file = made.file()) {
                    response.setContentType(made.type());
                    response.setHeader("Content-Disposition", "attachment; filename=\"" + made.name() + "\"");
                    file.send(response);
                }
            }
            case NotFound unknown -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case RuleViolation wrong ->
                ProblemWriter.write(request, response, new MalformedRequest(wrong.violations()));
            default -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
