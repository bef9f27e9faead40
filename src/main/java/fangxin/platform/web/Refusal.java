package fangxin.platform.web;

import fangxin.Malformed;
import fangxin.RuleViolation;
import fangxin.platform.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What went wrong as {@code application/problem+json}, from where no resource answers. */
public final class Refusal {
    private Refusal() { }

    public static void write(HttpServletRequest request, HttpServletResponse response, Malformed malformed)
            throws IOException {
        Locale locale = Language.of(request);
        List<Problems.Violation> violations = malformed.violations().stream().map(one -> new Problems.Violation(
                one.field(), one.key(), Texts.say(locale, one.key(), one.arguments().toArray()))).toList();
        write(request, response, HttpServletResponse.SC_BAD_REQUEST, Texts.say(locale, "platform.refused"),
                violations.getFirst().message(), violations);
    }

    public static void write(HttpServletRequest request, HttpServletResponse response, int status, String key)
            throws IOException {
        String sentence = Texts.say(Language.of(request), key);
        write(request, response, status, sentence, sentence, List.of());
    }

    /** The reasons as a page, from a servlet that answers with something else than pages. */
    public static void show(HttpServletRequest request, HttpServletResponse response, RuleViolation refused)
            throws IOException {
        Locale locale = Language.of(request);
        request.setAttribute(Fault.REASONS, refused.violations().stream()
                .map(one -> Texts.say(locale, one.key(), one.arguments().toArray())).toList());
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, int status, String title,
            String detail, List<Problems.Violation> violations) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json; charset=UTF-8");
        response.getWriter().write(Json.write(new Problems.Problem("about:blank", title, status, detail,
                Correlation.of(request), violations)));
    }
}
