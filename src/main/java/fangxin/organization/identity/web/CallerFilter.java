package fangxin.organization.identity.web;

import fangxin.organization.identity.CurrentSession;
import fangxin.organization.identity.PasswordEntryTime;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Filter that passes the session of a request, and the time at which a program's password was given, to the services;
 * authentication comes before the scope of a request.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class CallerFilter extends HttpFilter {
    @Inject
    transient CurrentSession current;

    @Inject
    transient PasswordEntryTime given;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SessionOrTokenAuthenticationMechanism.presence(request).ifPresent(presence -> {
            current.is(presence.session());
            if (SessionOrTokenAuthenticationMechanism.isProgram(request)) {
                given.forToken(presence.passwordAt());
            }
        });
        chain.doFilter(request, response);
    }
}
