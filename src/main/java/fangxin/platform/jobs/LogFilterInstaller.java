package fangxin.platform.jobs;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.logging.Logger;

/**
 * Installer of the log filters at the start: the one of {@link RepeatedWarningLogFilter}, and one that drops the
 * container's stack trace of a hundred lines for each refused call of a service, with which any caller could fill the
 * log. The line that names the call stays.
 */
@ApplicationScoped
class LogFilterInstaller {
    private static final Logger CONTAINER = Logger.getLogger("jakarta.enterprise.ejb.container");

    void install(@Observes Startup startup) {
        RepeatedWarningLogFilter.addToHandlers();
        CONTAINER.setFilter(line ->
                !(line.getThrown() instanceof AccessLocalException || line.getThrown() instanceof EJBAccessException));
    }
}
