package fangxin.platform.http;

import fangxin.platform.config.ApplicationReady;
import fangxin.platform.config.Settings;
import fangxin.platform.startup.StartupWatchdog;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Listener that runs at the end of the start: it marks the process as ready for the watchdog, and fires {@link
 * ApplicationReady}.
 */
@WebListener
public class StartupListener implements ServletContextListener {
    private static final Logger LOG = Logger.getLogger(StartupListener.class.getName());

    @Inject
    Event<ApplicationReady> opened;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        LOG.log(Level.INFO, "Fangxin answers at {0}", Settings.baseUrl());
        System.setProperty(StartupWatchdog.READY, "true");
        opened.fireAsync(new ApplicationReady());
    }
}
