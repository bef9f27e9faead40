package fangxin.platform.web;

import fangxin.platform.Opened;
import fangxin.platform.Watchdog;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** The last thing to start: from here on, desks can be called and requests are answered. */
@WebListener
public class Opening implements ServletContextListener {
    @Inject
    Event<Opened> opened;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        System.setProperty(Watchdog.READY, "true");
        opened.fireAsync(new Opened());
    }
}
