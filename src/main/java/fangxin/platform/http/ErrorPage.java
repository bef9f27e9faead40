package fangxin.platform.http;

import fangxin.platform.i18n.Messages;
import fangxin.platform.jobs.FailureLog;
import fangxin.platform.persistence.DatabaseStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.logging.Logger;

/**
 * Faces bean of the error pages: the number of the request in the log, the reasons of a refusal, or why nothing can be
 * read or saved now; it also logs a failed request.
 */
@Named("errorPage")
@RequestScoped
public class ErrorPage {
    public static final String REASONS = "fangxin.reasons";
    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());

    @Inject
    HttpServletRequest request;

    @Inject
    RequestLocale language;

    public String getNumber() {
        return CorrelationId.of(request);
    }

    /** Whether nothing can be saved, which a user should know before typing. */
    public boolean isFull() {
        return DatabaseStatus.full();
    }

    /** Why nothing is done now: the database is busy or away, or the disk is full. */
    public String getUnavailable() {
        return getReasons().stream()
                .findFirst()
                .orElseGet(() -> Messages.message(language.getLocale(), DatabaseStatus.sentence()));
    }

    @SuppressWarnings("unchecked")
    public List<String> getReasons() {
        Object reasons = request.getAttribute(REASONS);
        return reasons == null ? List.of() : (List<String>) reasons;
    }

    public static void record(HttpServletRequest request, Throwable thrown) {
        FailureLog.record(LOG, "request " + CorrelationId.of(request), "failed at " + request.getRequestURI(), thrown);
    }
}
