package fangxin.platform.startup;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.logging.Logger;

/**
 * Whoever may not call a desk is told so. The container would besides write a trace of a hundred lines for each such call,
 * so that anybody could fill the log; the line that names the call stays.
 */
@ApplicationScoped
public class AccessDeniedLogFilter {
    private static final Logger CONTAINER = Logger.getLogger("jakarta.enterprise.ejb.container");

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        RepeatedWarningLogFilter.filter();
        CONTAINER.setFilter(line ->
                !(line.getThrown() instanceof AccessLocalException || line.getThrown() instanceof EJBAccessException));
    }
}
