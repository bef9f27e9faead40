package fangxin.organization.identity.web;

import fangxin.organization.identity.UserSessionService;
import fangxin.platform.http.AvailabilityFilter;
import fangxin.platform.http.Route;
import fangxin.platform.persistence.DatabaseStatus;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/**
 * Authentication mechanism that knows a caller by the bearer token of a program or the session of a browser, and sends
 * others from protected addresses to the sign-in page, or first to set up a second factor.
 */
@ApplicationScoped
public class SessionOrTokenAuthenticationMechanism implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";
    private static final String PRESENCE = "fangxin.presence";
    private static final String PROGRAM = "fangxin.program";
    private static final String ENROL_FIRST = "fangxin.enrolFirst";
    private static final String SECURITY = "/my/security";

    @Inject
    UserSessionService sessions;

    @Inject
    Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<UserSessionService.ActiveSession> caller;
        try {
            caller = byToken(request).or(() -> bySession(request));
        } catch (EJBException failed) {
            if (!DatabaseStatus.causes(failed)) {
                throw failed;
            }
            if (context.isProtected()) {
                refuse(response);
                return AuthenticationStatus.SEND_CONTINUE;
            }
            request.setAttribute(AvailabilityFilter.UNKNOWN_CALLER, true);
            return context
                    .doNothing(); // public pages are answered; protected methods refuse anonymous callers themselves
        }
        boolean enrolFirst =
                caller.filter(UserSessionService.ActiveSession::enrolling).isPresent()
                        && !Route.of(request).is(Route.Trait.ENROLMENT);
        if (caller.isPresent() && !enrolFirst) {
            request.setAttribute(PRESENCE, caller.get());
            return context.notifyContainerAboutLogin(
                    caller.get().account(), caller.get().roles());
        }
        if (context.isProtected()) {
            if (enrolFirst) {
                lead(request, response, SECURITY);
            } else {
                lead(
                        request,
                        response,
                        "/login?" + (isSent(request) ? "expired=true&" : "") + "return="
                                + URLEncoder.encode(requestedPage(request), StandardCharsets.UTF_8));
            }
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (enrolFirst) {
            request.setAttribute(ENROL_FIRST, true);
        }
        return context.doNothing();
    }

    /** Returns whether the request has no credentials: neither session nor token. */
    static boolean isUnidentified(HttpServletRequest request) {
        return request.getHeader("Authorization") == null && request.getSession(false) == null;
    }

    /** Returns the account and session of this request. */
    static Optional<UserSessionService.ActiveSession> presence(HttpServletRequest request) {
        return Optional.ofNullable((UserSessionService.ActiveSession) request.getAttribute(PRESENCE));
    }

    static boolean isProgram(HttpServletRequest request) {
        return request.getAttribute(PROGRAM) != null;
    }

    private Optional<UserSessionService.ActiveSession> byToken(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(BEARER))
                .flatMap(header -> {
                    request.setAttribute(PROGRAM, true);
                    return sessions.presenceByToken(
                            header.substring(BEARER.length()).strip());
                });
    }

    private static void refuse(HttpServletResponse response) {
        try {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Optional<UserSessionService.ActiveSession> bySession(HttpServletRequest request) {
        try {
            return presenceOf(request);
        } catch (IllegalStateException endedMeanwhile) {
            return Optional.empty();
        }
    }

    private Optional<UserSessionService.ActiveSession> presenceOf(HttpServletRequest request) {
        Optional<String> id = BrowserSession.id(request);
        Optional<UserSessionService.ActiveSession> presence =
                id.flatMap(session -> sessions.presence(session, BrowserSession.lastUsed(request)));
        if (presence.isPresent()) {
            BrowserSession.lastUsed(request, clock.instant());
        } else if (id.isPresent()) {
            BrowserSession.end(request);
        }
        return presence;
    }

    /** Returns whether the request sends a form: its session has ended since the page was opened. */
    private static boolean isSent(HttpServletRequest request) {
        return "POST".equals(request.getMethod());
    }

    /**
     * Returns the address to open after signing in. A form is sent without the parameters of the page it is on: these
     * are in the address that the browser names as the sender.
     */
    private static String requestedPage(HttpServletRequest request) {
        String query = request.getQueryString();
        String sender = request.getHeader("Referer");
        if (query == null && sender != null && isSent(request)) {
            try {
                URI from = URI.create(sender);
                if (plain(request.getRequestURI()).equals(plain(String.valueOf(from.getRawPath())))
                        && request.getHeader("Host").equals(from.getRawAuthority())) {
                    return from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery());
                }
            } catch (IllegalArgumentException unreadable) {
                return request.getRequestURI();
            }
        }
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String plain(String path) {
        return path.replaceFirst("\\.xhtml$", "");
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String path) {
        String address = request.getContextPath() + path;
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter()
                        .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response>" + "<redirect url=\""
                                + address.replace("&", "&amp;") + "\"></redirect></partial-response>");
            } else {
                response.sendRedirect(address);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
