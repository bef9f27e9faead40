package fangxin.organization.identity.web;

import fangxin.common.validation.Length;
import fangxin.organization.identity.AccountService;
import fangxin.organization.identity.EmployerInput;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the caller's own account: reads the profile, and changes the password, the other employer and the
 * language.
 */
@Path("me")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class ProfileResource {
    /** @param old the password so far; left out where there was none */
    public record PasswordChange(
            @Length(max = 1000) String old,
            @Length(max = 1000) String password) {}

    /** @param language zh or en */
    public record LanguageChoice(@Length(max = 5) String language) {}

    @Inject
    AccountService service;

    @GET
    @Operation(summary = "Name, contact, posts and deputies of the caller")
    public AccountService.AccountProfile profile() {
        return service.profile();
    }

    @PUT
    @Path("password")
    @Operation(summary = "Change the password, which ends every token")
    public void changePassword(@NotNull @Valid PasswordChange wanted) {
        service.changePassword(wanted.old(), wanted.password());
    }

    @PUT
    @Path("employer")
    @Operation(summary = "Declare an employer, so that conflicts of interest are found")
    public AccountService.AccountProfile declareEmployer(@NotNull EmployerInput input) {
        service.declareEmployer(input);
        return service.profile();
    }

    @PUT
    @Path("language")
    @Operation(summary = "Choose the language of pages and messages")
    public AccountService.AccountProfile changeLanguage(@NotNull @Valid LanguageChoice reading) {
        service.changeLanguage(reading.language());
        return service.profile();
    }
}
