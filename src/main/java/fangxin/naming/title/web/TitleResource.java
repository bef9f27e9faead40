package fangxin.naming.title.web;

import fangxin.naming.title.GroundWithdrawalInput;
import fangxin.naming.title.PublicPhone;
import fangxin.naming.title.TitleClosingInput;
import fangxin.naming.title.TitleService;
import fangxin.naming.title.TitleView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of titles: the holder's consent to the publication of a phone number, and its office's end of a
 * reminder or rectification and withdrawal of a ground.
 */
@Path("titles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Register")
public class TitleResource {
    @Inject
    TitleService service;

    @PUT
    @Path("{number}/phone")
    @Operation(summary = "Consent of the holder to the publication of a phone number; without a number it is withdrawn")
    public PublicPhone publishPhone(@PathParam("number") String number, @NotNull PublicPhone consent) {
        return new PublicPhone(service.publishPhone(number, consent).place().phone());
    }

    @POST
    @Path("{number}/closing")
    @Operation(summary = "End the reminder or rectification of a title, as its office")
    public TitleView close(@PathParam("number") String number, @NotNull TitleClosingInput input) {
        return service.close(number, input);
    }

    @POST
    @Path("{number}/history/{entry}/ground-withdrawal")
    @Operation(
            summary =
                    "Stop publishing the ground of an entry in the history of a title, as its office; a commitment remains")
    public TitleView withdrawGround(
            @PathParam("number") String number, @PathParam("entry") int entry, @NotNull GroundWithdrawalInput input) {
        return service.withdrawGround(number, entry, input);
    }
}
