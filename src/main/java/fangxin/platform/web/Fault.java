package fangxin.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What an error page says: a number to quote, under which the log has the cause, or the reasons of a refusal. */
@Named
@RequestScoped
public class Fault {
    static final String REASONS = "fangxin.reasons";
    private static final String NUMBER = "fangxin.fault";
    private static final Logger LOG = Logger.getLogger(Fault.class.getName());

    @Inject
    HttpServletRequest request;

    public String getNumber() {
        if (request.getAttribute(NUMBER) == null) {
            String number = draw();
            request.setAttribute(NUMBER, number);
            LOG.log(Level.SEVERE, "fault " + number + " at "
                    + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                    (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        return (String) request.getAttribute(NUMBER);
    }

    @SuppressWarnings("unchecked")
    public List<String> getReasons() {
        Object reasons = request.getAttribute(REASONS);
        return reasons == null ? List.of() : (List<String>) reasons;
    }

    static void record(ExternalContext external, Throwable thrown) {
        String number = draw();
        external.getRequestMap().put(NUMBER, number);
        LOG.log(Level.SEVERE, "fault " + number + " at " + external.getRequestServletPath(), thrown);
    }

    /** Easy to read out on the phone. */
    private static String draw() {
        return "%04d-%04d".formatted(ThreadLocalRandom.current().nextInt(10_000),
                ThreadLocalRandom.current().nextInt(10_000));
    }
}
