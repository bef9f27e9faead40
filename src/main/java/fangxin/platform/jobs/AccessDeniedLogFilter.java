package fangxin.platform.jobs;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.logging.Logger;

/**
 * Log filter that drops the container's stack trace of a hundred lines for each refused call of a service: any caller could
 * fill the log with it. The line that names the call stays.
 */
@ApplicationScoped
class AccessDeniedLogFilter {
    private static final Logger CONTAINER = Logger.getLogger("jakarta.enterprise.ejb.container");

    void install(@Observes Startup startup) {
        RepeatedWarningLogFilter.addToHandlers();
        CONTAINER.setFilter(line ->
                !(line.getThrown() instanceof AccessLocalException || line.getThrown() instanceof EJBAccessException));
    }
}
