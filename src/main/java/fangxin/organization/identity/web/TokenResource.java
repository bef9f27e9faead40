package fangxin.organization.identity.web;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.organization.identity.SignInService;
import fangxin.organization.identity.UserSessionService;
import fangxin.platform.http.NotReplayable;
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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource that issues tokens to programs, by password or by a code that it sends. */
@Path("tokens")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class TokenResource {
    /** @param otp a code of the app, where the account has a second factor */
    public record Credentials(
            @NotBlank @Length(max = 1000) String username,
            @NotBlank @Length(max = 1000) String password,
            @Length(max = 1000) String otp) {}

    /** @param contact phone number or mail address of the account */
    public record CodeRequest(@NotBlank @Length(max = 1000) String contact) {}

    /** @param otp a code of the app, where the account has a second factor */
    public record CodeCredentials(
            @NotBlank @Length(max = 1000) String contact,
            @NotBlank @Length(max = 1000) String code,
            @Length(max = 1000) String otp) {}

    @Inject
    SignInService service;

    @Context
    HttpServletRequest request;

    @POST
    @NotReplayable
    public UserSessionService.IssuedToken issue(@NotNull @Valid Credentials credentials) {
        return service.issueToken(
                credentials.username(), credentials.password(), credentials.otp(), CallerOrigin.of(request));
    }

    @POST
    @Path("codes")
    @Operation(summary = "Send a code to a contact, if an account has it")
    @APIResponse(responseCode = "202", description = "Said either way")
    public Response sendCode(@NotNull @Valid CodeRequest calling) {
        service.sendCode(calling.contact(), CallerOrigin.of(request));
        return Response.accepted().build();
    }

    @POST
    @Path("by-code")
    @Operation(summary = "Create a token for a one-time code")
    @NotReplayable
    public UserSessionService.IssuedToken issueByCode(@NotNull @Valid CodeCredentials code) {
        return service.issueTokenByCode(code.contact(), code.code(), code.otp(), CallerOrigin.of(request))
                .orElseThrow(() -> RuleViolation.at("code", "identity.code.wrong"));
    }
}
