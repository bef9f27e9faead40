package fangxin.identity.web;

import fangxin.identity.SignInDesk;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Tokens for programs. */
@Path("tokens")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {
    public record Credentials(@NotBlank String username, @NotBlank String password, String otp) { }

    @Inject
    SignInDesk desk;
    @Context
    HttpServletRequest request;

    @POST
    public SignInDesk.Issued issue(@NotNull @Valid Credentials credentials) {
        return desk.issueToken(credentials.username(), credentials.password(), request.getRemoteAddr());
    }
}
