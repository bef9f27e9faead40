package fangxin.merchant.web;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.merchant.RegistrationInput;
import fangxin.merchant.RegistrationService;
import fangxin.organization.identity.web.CallerOrigin;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource by which a person registers a merchant: sends the one-time code, sends it again, and opens the
 * account.
 */
@Path("accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Merchants")
public class MerchantRegistrationResource {
    /** @param password wished for, or left out for an account that signs in by code */
    public record ConfirmationInput(
            @Length(max = 100) String contact,
            @Length(max = 20) String code,
            @Length(max = 1000) String password) {}

    @Inject
    RegistrationService service;

    @Context
    HttpServletRequest request;

    /** Stores the registration and sends a code to the contact. */
    @POST
    @APIResponse(responseCode = "202", description = "A code is on its way")
    public Response register(@NotNull RegistrationInput wish) {
        service.register(wish, CallerOrigin.of(request).address());
        return Response.accepted().build();
    }

    /** @param contact where the first code went */
    public record ResendInput(@Length(max = 100) String contact) {}

    /** Sends another code for the stored registration. */
    @POST
    @Path("resend")
    @APIResponse(responseCode = "202", description = "Another code is on its way")
    public Response resendCode(@NotNull @Valid ResendInput waiting) {
        service.resendCode(waiting.contact(), CallerOrigin.of(request).address());
        return Response.accepted().build();
    }

    /** Opens the account when the code is right. */
    @POST
    @Path("confirm")
    public RegistrationService.RegistrationResult confirm(@NotNull @Valid ConfirmationInput confirming) {
        return service.confirm(
                        confirming.contact(),
                        confirming.code(),
                        confirming.password(),
                        CallerOrigin.of(request).address())
                .orElseThrow(() -> RuleViolation.at("code", "identity.code.wrong"));
    }
}
