package fangxin.identity.web;

import fangxin.identity.GivenPassword;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Notes when the password was given for the token of a request to the interface. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class TokenAge implements ContainerRequestFilter {
    @Inject
    GivenPassword given;
    @Context
    HttpServletRequest http;

    @Override
    public void filter(ContainerRequestContext request) {
        Doorkeeper.program(http).ifPresent(bearer -> given.forToken(bearer.passwordAt()));
    }
}
