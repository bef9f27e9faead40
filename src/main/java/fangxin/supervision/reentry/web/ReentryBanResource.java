package fangxin.supervision.reentry.web;

import fangxin.supervision.reentry.ReentryBanService;
import fangxin.supervision.reentry.ReentryBanView;
import fangxin.supervision.reentry.ReentryDecisionInput;
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

/** REST resource of bans on re-entry: lists and reads them, decides on a proposed one. */
@Path("reentry-bans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class ReentryBanResource {
    @Inject
    ReentryBanService service;

    @GET
    @Operation(summary = "Bans on re-entry of the caller's office, proposals first")
    public List<ReentryBanView> bans() {
        return service.bans();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One ban with the revoked title and the application")
    public ReentryBanView ban(@PathParam("id") String id) {
        return service.ban(id);
    }

    @POST
    @Path("{id}/decision")
    @Operation(summary = "Decide on a proposed ban: ban the applicant, or pass a new tenant")
    public ReentryBanView decide(@PathParam("id") String id, @NotNull ReentryDecisionInput decision) {
        return service.decide(id, decision);
    }
}
