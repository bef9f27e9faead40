package fangxin.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A browser's session, begun anew at sign-in; ends after eight hours at the latest. */
public final class SignedInSession {
    private static final String ACCOUNT = "fangxin.account";
    private static final String LANGUAGE = "fangxin.language";
    private static final Duration LONGEST = Duration.ofHours(8);

    private SignedInSession() { }

    public static void begin(HttpServletRequest request, String account, String language) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setAttribute(ACCOUNT, account);
        session.setAttribute(LANGUAGE, language);
    }

    static void speak(HttpServletRequest request, String language) {
        request.getSession(true).setAttribute(LANGUAGE, language);
    }

    static Optional<String> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(ACCOUNT) == null) {
            return Optional.empty();
        }
        Instant begun = Instant.ofEpochMilli(session.getCreationTime());
        Instant latest = Instant.ofEpochMilli(session.getLastAccessedTime());
        if (Duration.between(begun, latest).compareTo(LONGEST) > 0) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of((String) session.getAttribute(ACCOUNT));
    }
}
