package fangxin.platform.web;

import fangxin.platform.Opened;
import fangxin.platform.Settings;
import fangxin.platform.Watchdog;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The last thing to start: from here on, desks can be called and requests are answered. */
@WebListener
public class Opening implements ServletContextListener {
    private static final Logger LOG = Logger.getLogger(Opening.class.getName());

    @Inject
    Event<Opened> opened;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        LOG.log(Level.INFO, "Fangxin answers at {0}", Settings.baseUrl());
        System.setProperty(Watchdog.READY, "true");
        opened.fireAsync(new Opened());
    }
}
