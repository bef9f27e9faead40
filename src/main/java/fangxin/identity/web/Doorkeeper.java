package fangxin.identity.web;

import fangxin.identity.SignInDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Tells the server who is calling: by the bearer token of a program, or by the session of a browser. */
@ApplicationScoped
public class Doorkeeper implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";
    private static final String PROGRAM = "fangxin.bearer";

    @Inject
    SignInDesk desk;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        Optional<String> account = bearer(request).or(() -> SignedInSession.of(request));
        Set<String> roles = account.map(desk::rolesOf).orElse(Set.of());
        if (account.isPresent() && !roles.isEmpty()) {
            return context.notifyContainerAboutLogin(account.get(), roles);
        }
        if (context.isProtected()) {
            askToSignIn(request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        return context.doNothing();
    }

    /** Whether there is nothing by which a caller could be known. */
    static boolean nobodyKnown(HttpServletRequest request) {
        return request.getHeader("Authorization") == null && request.getSession(false) == null;
    }

    /** The token by which the caller of this request is known, where it is a program. */
    static Optional<SignInDesk.Bearer> program(HttpServletRequest request) {
        return Optional.ofNullable((SignInDesk.Bearer) request.getAttribute(PROGRAM));
    }

    private Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization")).filter(header -> header.startsWith(BEARER))
                .flatMap(header -> desk.bearer(header.substring(BEARER.length()).strip()))
                .map(bearer -> {
                    request.setAttribute(PROGRAM, bearer);
                    return bearer.account();
                });
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) {
        String address = request.getRequestURI()
                + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        String login = request.getContextPath() + "/login?return="
                + URLEncoder.encode(address, StandardCharsets.UTF_8);
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response>"
                        + "<redirect url=\"" + login.replace("&", "&amp;") + "\"></redirect></partial-response>");
            } else {
                response.sendRedirect(login);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
