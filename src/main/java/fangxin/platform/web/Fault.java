package fangxin.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What an error page says: a number to quote, under which the log has the cause, or the reasons of a refusal. */
@Named("errorPage")
@RequestScoped
public class Fault {
    static final String REASONS = "fangxin.reasons";
    private static final Logger LOG = Logger.getLogger(Fault.class.getName());

    @Inject
    HttpServletRequest request;

    public String getNumber() {
        return Correlation.of(request);
    }

    @SuppressWarnings("unchecked")
    public List<String> getReasons() {
        Object reasons = request.getAttribute(REASONS);
        return reasons == null ? List.of() : (List<String>) reasons;
    }

    static void record(HttpServletRequest request, Throwable thrown) {
        LOG.log(Level.SEVERE, "request " + Correlation.of(request) + " failed at " + request.getRequestURI(), thrown);
    }
}
