package fangxin.naming.title.web;

import fangxin.common.validation.Length;
import fangxin.naming.title.TitleService;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of a title, for its holder. */
@Path("titles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Register")
public class TitleResource {
    /** @param phone number to publish, or null to withdraw the consent to its publication */
    public record PublicPhone(@Length(max = 30) String phone) {}

    @Inject
    TitleService service;

    @PUT
    @Path("{number}/phone")
    @Operation(summary = "Consent of the holder to the publication of a phone number; without a number it is withdrawn")
    public PublicPhone publishPhone(@PathParam("number") String number, @NotNull @Valid PublicPhone consent) {
        return new PublicPhone(
                service.publishPhone(number, consent.phone()).place().phone());
    }
}
