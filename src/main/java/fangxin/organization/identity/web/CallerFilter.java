package fangxin.organization.identity.web;

import fangxin.organization.identity.CurrentSession;
import fangxin.organization.identity.PasswordEntryTime;
import fangxin.organization.identity.RequestActor;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Filter that passes the session of a request, the time at which a program's password was given, and whether the
 * request only reads, to the services; authentication comes before the scope of a request.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class CallerFilter extends HttpFilter {
    private static final Set<String> READS = Set.of("GET", "HEAD");

    @Inject
    transient CurrentSession current;

    @Inject
    transient PasswordEntryTime given;

    @Inject
    transient RequestActor requestActor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SessionOrTokenAuthenticationMechanism.presence(request).ifPresent(presence -> {
            current.is(presence.session());
            if (SessionOrTokenAuthenticationMechanism.isProgram(request)) {
                given.forToken(presence.passwordAt());
            }
            if (READS.contains(request.getMethod())) {
                requestActor.reads(presence);
            }
        });
        chain.doFilter(request, response);
    }
}
