package fangxin.naming.title.web;

import fangxin.naming.title.PublicPhone;
import fangxin.naming.title.TitleService;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource by which the holder of a title consents to the publication of a phone number, or withdraws the
 * consent.
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
}
