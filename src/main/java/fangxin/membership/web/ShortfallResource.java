package fangxin.membership.web;

import fangxin.membership.ShortfallDecisionInput;
import fangxin.membership.ShortfallService;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
 * REST resource of shortfalls below binding shares: lists and decides them, and confirms that a share is reached
 * again.
 */
@Path("shortfalls")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
public class ShortfallResource {
    @Inject
    ShortfallService service;

    @GET
    @Operation(summary = "Composites of the caller's office below a binding share, undecided first")
    public List<ShortfallService.ShortfallQuestion> shortfalls() {
        return service.questions();
    }

    @POST
    @Path("{id}/decision")
    @Operation(summary = "Decide that the title is kept for a limited time, or corrected by a day")
    public ShortfallService.ShortfallQuestion decide(
            @PathParam("id") String id, @NotNull ShortfallDecisionInput decision) {
        service.decide(id, decision);
        return service.question(id);
    }

    @POST
    @Path("{id}/confirm")
    @Operation(summary = "Confirm that the share is reached again")
    public ShortfallService.ShortfallQuestion confirm(@PathParam("id") String id) {
        service.confirm(id);
        return service.question(id);
    }
}
