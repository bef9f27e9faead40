package fangxin.commitment.pledge.web;

import fangxin.commitment.pledge.CommitmentDecisionInput;
import fangxin.commitment.pledge.CommitmentReviewService;
import fangxin.commitment.pledge.CommitmentVersionInput;
import fangxin.commitment.pledge.CommitmentView;
import fangxin.commitment.pledge.StarAwardInput;
import fangxin.organization.calendar.DeadlineReason;
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
 * REST resource of the commitments of an office: lists and reads them; the county office confirms, returns or refuses a
 * pledge and awards stars, the association confirms it or sends it back.
 */
@Path("commitment-reviews")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
public class CommitmentReviewResource {
    @Inject
    CommitmentReviewService service;

    @GET
    @Operation(summary = "Commitments of the caller's offices, those that are due first")
    public List<CommitmentView> commitments() {
        return service.commitments();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One commitment with its journal and open steps")
    public CommitmentView commitment(@PathParam("number") String number) {
        return service.commitment(number);
    }

    @GET
    @Path("{number}/deadline")
    @Operation(summary = "Why the last day of the present state is this day")
    public DeadlineReason deadline(@PathParam("number") String number) {
        return service.deadline(number);
    }

    @POST
    @Path("{number}/confirmation")
    @Operation(summary = "Confirm the pledge as the county office")
    public CommitmentView confirm(@PathParam("number") String number, @NotNull CommitmentVersionInput shown) {
        return service.confirm(number, shown);
    }

    @POST
    @Path("{number}/association-confirmation")
    @Operation(summary = "Confirm the pledge as the consumers' association")
    public CommitmentView confirmAsAssociation(
            @PathParam("number") String number, @NotNull CommitmentVersionInput shown) {
        return service.confirmAsAssociation(number, shown);
    }

    @POST
    @Path("{number}/association-return")
    @Operation(summary = "Send the pledge back to the county office, as the association")
    public CommitmentView sendBack(@PathParam("number") String number, @NotNull CommitmentDecisionInput reason) {
        return service.sendBack(number, reason);
    }

    @POST
    @Path("{number}/return")
    @Operation(summary = "Return the pledge for correction")
    public CommitmentView returnForCorrection(
            @PathParam("number") String number, @NotNull CommitmentDecisionInput reason) {
        return service.returnForCorrection(number, reason);
    }

    @POST
    @Path("{number}/refusal")
    @Operation(summary = "Refuse the pledge with a reason")
    public CommitmentView refuse(@PathParam("number") String number, @NotNull CommitmentDecisionInput refusal) {
        return service.refuse(number, refusal);
    }

    @POST
    @Path("{number}/stars")
    @Operation(summary = "Confirm conditions and award stars")
    public CommitmentView awardStars(@PathParam("number") String number, @NotNull StarAwardInput award) {
        return service.awardStars(number, award);
    }
}
