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
 * read or saved now, and the way back to the form that was sent; it also logs a failed request.
 */
@Named("errorPage")
@RequestScoped
public class ErrorPage {
    public static final String REASONS = "fangxin.reasons";
    /** Attribute with the address of a form that was refused before it was read. */
    static final String UNREAD_FORM = "fangxin.unreadForm";

    /** Fragment of an address that makes form.js restore the typed input. */
    public static final String RESTORE = "#restore";

    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());

    @Inject
    HttpServletRequest request;

    @Inject
    RequestLocale language;

    public String getNumber() {
        return CorrelationId.of(request);
    }

    /** Returns whether the disk is full, so that nothing can be saved: the page states it before the user types. */
    public boolean isFull() {
        return DatabaseStatus.isFull();
    }

    /** Returns the reason of the failure: the database is busy or unreachable, or the disk is full. */
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

    /**
     * Returns the address of the submitted form of a signed-in person that this page answers; null where no form was
     * submitted. The browser stores the typed input, and the fragment makes it restore that.
     */
    public String getForm() {
        Object unread = request.getAttribute(UNREAD_FORM);
        String form = unread == null ? PageAddress.sentForm(request).orElse(null) : unread.toString();
        return form == null ? null : form + RESTORE;
    }

    public static void record(HttpServletRequest request, Throwable thrown) {
        FailureLog.record(LOG, "request " + CorrelationId.of(request), "failed at " + request.getRequestURI(), thrown);
    }
}
