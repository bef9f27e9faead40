package fangxin.organization.identity.web;

import fangxin.common.validation.Length;
import fangxin.organization.identity.SecondFactorService;
import fangxin.organization.identity.UserSessionService;
import fangxin.platform.http.NotReplayable;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the caller's second factors and sessions: reads both, sets up and removes an authenticator app,
 * removes passkeys, and ends sessions and tokens. Passkeys are set up in a browser, on the page {@code /my/security}.
 */
@Path("me")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class SecurityResource {
    /** @param code shown by the authenticator app for the prepared secret */
    public record TotpConfirmation(
            @NotBlank @Length(max = 1000) String code) {}

    @Inject
    SecondFactorService factors;

    @Inject
    UserSessionService sessions;

    @GET
    @Path("second-factor")
    @Operation(summary = "Second factors of the caller, and whether one is required")
    public SecondFactorService.SecondFactorStatus status() {
        return factors.status();
    }

    @POST
    @Path("second-factor/totp")
    @Operation(summary = "Prepare a secret for an authenticator app (RFC 6238)")
    @NotReplayable
    public SecondFactorService.TotpSecret prepare() {
        return factors.prepareTotp();
    }

    @POST
    @Path("second-factor/totp/confirm")
    @Operation(summary = "Enable the prepared secret")
    public SecondFactorService.SecondFactorStatus confirm(@NotNull @Valid TotpConfirmation first) {
        factors.confirmTotp(first.code());
        return factors.status();
    }

    @DELETE
    @Path("second-factor/totp")
    @Operation(summary = "Remove the authenticator app; refused where it is the last factor of an officer")
    public void removeTotp() {
        factors.removeTotp();
    }

    @DELETE
    @Path("second-factor/passkeys/{id}")
    @Operation(summary = "Remove a passkey; refused where it is the last factor of an officer")
    public void removePasskey(@PathParam("id") String id) {
        factors.removePasskey(id);
    }

    @GET
    @Path("sessions")
    @Operation(summary = "Sessions and tokens of the caller, last used first")
    public List<UserSessionService.SessionView> listOwn() {
        return sessions.listOwn();
    }

    @DELETE
    @Path("sessions")
    @Operation(summary = "End all sessions and tokens except the current one")
    public void endOthers() {
        sessions.endOthers();
    }

    @DELETE
    @Path("sessions/{id}")
    @Operation(summary = "End one session or token of the caller")
    public void end(@PathParam("id") String id) {
        sessions.end(id);
    }
}
