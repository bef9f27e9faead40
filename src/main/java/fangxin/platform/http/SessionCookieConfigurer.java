package fangxin.platform.http;

import fangxin.platform.config.Settings;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * Listener that configures the session cookie: bound to this host and to TLS if the public address uses TLS. Its
 * SameSite attribute is set in glassfish-web.xml, since the server ignores it here.
 */
@WebListener
public class SessionCookieConfigurer implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        boolean secure = Settings.baseUrl().startsWith("https:");
        cookie.setName(secure ? "__Host-fangxin" : "fangxin");
        cookie.setSecure(secure);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
    }
}
