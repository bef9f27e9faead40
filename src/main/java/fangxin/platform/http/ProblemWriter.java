package fangxin.platform.http;

import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation;
import fangxin.platform.config.JsonMapper;
import fangxin.platform.i18n.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Writer of refusals for filters and servlets: as a problem document ({@code application/problem+json}), or as a page
 * with the reasons.
 */
public final class ProblemWriter {
    private ProblemWriter() {}

    public static void write(HttpServletRequest request, HttpServletResponse response, MalformedRequest malformed)
            throws IOException {
        Locale locale = RequestLocale.of(request);
        List<Problem.Violation> violations = malformed.violations().stream()
                .map(one -> new Problem.Violation(one.field(), one.key(), Messages.message(locale, one)))
                .toList();
        write(
                request,
                response,
                HttpServletResponse.SC_BAD_REQUEST,
                Messages.message(locale, "platform.refused"),
                violations.getFirst().message(),
                violations);
    }

    public static void write(HttpServletRequest request, HttpServletResponse response, int status, String key)
            throws IOException {
        String sentence = Messages.message(RequestLocale.of(request), key);
        write(request, response, status, sentence, sentence, List.of());
    }

    /** The reasons as a page, from a servlet that answers with something else than pages. */
    public static void show(HttpServletRequest request, HttpServletResponse response, RuleViolation refused)
            throws IOException {
        Locale locale = RequestLocale.of(request);
        request.setAttribute(
                ErrorPage.REASONS,
                refused.violations().stream()
                        .map(one -> Messages.message(locale, one))
                        .toList());
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    private static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String title,
            String detail,
            List<Problem.Violation> violations)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json; charset=UTF-8");
        response.getWriter()
                .write(JsonMapper.write(
                        new Problem("about:blank", title, status, detail, CorrelationId.of(request), violations)));
    }
}
