package fangxin.commitment.pledge.web;

import fangxin.commitment.pledge.CommitmentDecisionInput;
import fangxin.commitment.pledge.CommitmentInput;
import fangxin.commitment.pledge.CommitmentService;
import fangxin.commitment.pledge.CommitmentService.PledgeDraft;
import fangxin.commitment.pledge.CommitmentService.PledgeType;
import fangxin.commitment.pledge.CommitmentVersionInput;
import fangxin.commitment.pledge.CommitmentView;
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
 * REST resource on which the holder of premises, or an officer at the counter, pledges, renews, withdraws and leaves.
 */
@Path("commitments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
public class CommitmentResource {
    @Inject
    CommitmentService service;

    @GET
    @Operation(summary = "Pledges of the calling merchant's premises, and premises that can pledge")
    public List<CommitmentView> listOwn() {
        return service.listOwn();
    }

    @GET
    @Path("types")
    @Operation(summary = "Subject types that can pledge")
    public List<PledgeType> types() {
        return service.types();
    }

    @GET
    @Path("draft")
    @Operation(summary = "What a new pledge begins with: the guarantees of the terms, and promises that can be added")
    public PledgeDraft draft() {
        return service.draft();
    }

    @GET
    @Path("draft/{premises}")
    @Operation(summary = "What a new pledge for premises begins with, taken over from the last application")
    public PledgeDraft draftFor(@PathParam("premises") String premises) {
        return service.draftFor(premises);
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One commitment with its journal and open steps")
    public CommitmentView commitment(@PathParam("number") String number) {
        return service.commitment(number);
    }

    @POST
    @Operation(summary = "Pledge for premises, or again after a return")
    public CommitmentView pledge(@NotNull CommitmentInput pledge) {
        return service.pledge(pledge);
    }

    @POST
    @Path("{number}/withdrawal")
    @Operation(summary = "Withdraw a pledge that has no title yet")
    public CommitmentView withdraw(@PathParam("number") String number, @NotNull CommitmentDecisionInput withdrawal) {
        return service.withdraw(number, withdrawal);
    }

    @POST
    @Path("{number}/renewal")
    @Operation(summary = "Renew the pledge for another term")
    public CommitmentView renew(@PathParam("number") String number, @NotNull CommitmentVersionInput shown) {
        return service.renew(number, shown);
    }

    @POST
    @Path("{number}/departure")
    @Operation(summary = "Leave the track of commitment")
    public CommitmentView leave(@PathParam("number") String number, @NotNull CommitmentDecisionInput departure) {
        return service.leave(number, departure);
    }
}
