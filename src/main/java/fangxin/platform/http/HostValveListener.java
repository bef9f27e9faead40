package fangxin.platform.http;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Listener that gives the {@link HostValve} the deployed application, so that it sets security headers and passes
 * requests on once that application is available.
 */
@WebListener
public class HostValveListener implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            HostValve.installed().introduce(event.getServletContext());
        } catch (ReflectiveOperationException otherServer) {
            throw new IllegalStateException("the application has no context that the valve knows", otherServer);
        }
    }
}
