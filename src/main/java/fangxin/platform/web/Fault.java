package fangxin.platform.web;

import fangxin.platform.DatabaseStatus;
import fangxin.platform.Failures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.logging.Logger;

/** What an error page says: a number to quote, under which the log has the cause, or the reasons of a refusal. */
@Named("errorPage")
@RequestScoped
public class Fault {
    static final String REASONS = "fangxin.reasons";
    private static final Logger LOG = Logger.getLogger(Fault.class.getName());

    @Inject
    HttpServletRequest request;
    @Inject
    Language language;

    public String getNumber() {
        return Correlation.of(request);
    }

    /** Whether nothing can be saved, which whoever is about to type should know. */
    public boolean isFull() {
        return DatabaseStatus.full();
    }

    /** Why nothing is done now: the database is away, or the disk is full. */
    public String getUnavailable() {
        return Texts.say(language.getLocale(), Availability.sentence());
    }

    @SuppressWarnings("unchecked")
    public List<String> getReasons() {
        Object reasons = request.getAttribute(REASONS);
        return reasons == null ? List.of() : (List<String>) reasons;
    }

    static void record(HttpServletRequest request, Throwable thrown) {
        Failures.record(LOG, "request " + Correlation.of(request), "failed at " + request.getRequestURI(), thrown);
    }
}
