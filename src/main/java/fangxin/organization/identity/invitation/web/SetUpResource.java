package fangxin.organization.identity.invitation.web;

import fangxin.common.validation.Length;
import fangxin.organization.identity.NewAccount;
import fangxin.organization.identity.invitation.InvitationService;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource that shows and accepts the invitation of a one-time address, for programs that set up an installation.
 */
@Path("setup")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class SetUpResource {
    /**
     * @param key      the secret in the address
     * @param username for the first administrator, as are name, phone and mail; left out by an officer
     */
    public record InvitationAcceptance(
            @Length(max = 200) String key,
            @Length(max = 60) String username,

            @Length(max = 100, message = "{identity.name.long}")
            String name,

            @Length(max = 30, message = "{identity.phone.form}")
            String phone,

            @Length(max = 100, message = "{identity.mail.form}")
            String mail,

            @Length(max = 1000) String password) {}

    /** Account to sign in with. */
    public record AcceptedInvitation(@NotNull String username) {}

    @Inject
    InvitationService service;

    /** Returns the account and office of the invitation, as long as its address is valid. */
    @GET
    public InvitationService.InvitationView view(@QueryParam("key") String key) {
        return service.view(key);
    }

    /** Sets the password, and makes the first administrator's account where there is none yet. */
    @POST
    public AcceptedInvitation accept(@NotNull @Valid InvitationAcceptance wish) {
        return new AcceptedInvitation(service.accept(
                wish.key(), new NewAccount(wish.username(), wish.name(), wish.phone(), wish.mail()), wish.password()));
    }
}
