package fangxin.organization.identity.web;

import fangxin.platform.config.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;

/**
 * Functions that begin and end a browser's HTTP session, and access its attributes: the id of the user session, its
 * language and its last use.
 */
final class BrowserSession {
    private static final String SESSION = "fangxin.session";
    private static final String SEEN = "fangxin.seen";
    private static final String LANGUAGE = "fangxin.language";
    private static final int GRACE = 60;

    private BrowserSession() {}

    /** Starts a new session, so that a session that another person has started is not continued (session fixation). */
    static void begin(HttpServletRequest request, String id, String language) {
        end(request);
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) Settings.sessionIdle().toSeconds() + GRACE);
        session.setAttribute(SESSION, id);
        session.setAttribute(LANGUAGE, language);
    }

    static void storeLanguage(HttpServletRequest request, String language) {
        request.getSession(true).setAttribute(LANGUAGE, language);
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static Optional<String> id(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (String) session.getAttribute(SESSION));
    }

    /** Returns the time at which this node last received a request of the session, or null. */
    static Instant lastUsed(HttpServletRequest request) {
        return (Instant) existing(request).getAttribute(SEEN);
    }

    static void lastUsed(HttpServletRequest request, Instant now) {
        existing(request).setAttribute(SEEN, now);
    }

    private static HttpSession existing(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .orElseThrow(() -> new IllegalStateException("another request has ended the session"));
    }
}
