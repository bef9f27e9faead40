package fangxin.naming.signing.web;

import fangxin.naming.signing.TitleReviewDecisionInput;
import fangxin.naming.signing.TitleReviewInput;
import fangxin.naming.signing.TitleReviewService;
import fangxin.naming.signing.TitleReviewView;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the review of a revocation: officers read it and why its decision is due, the holder asks for it or
 * an officer enters the request, and an officer without part in the revocation decides.
 */
@Path("titles/{number}/review")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Naming")
public class TitleReviewResource {
    @Inject
    TitleReviewService service;

    @GET
    @Operation(summary = "A revocation and its review, as officer of the office that keeps the title or reviews")
    public TitleReviewView review(@PathParam("number") String number) {
        return service.view(number);
    }

    @GET
    @Path("deadline")
    @Operation(summary = "Why the last day for the decision on a review is this day")
    public DeadlineReason deadline(@PathParam("number") String number) {
        return service.deadline(number);
    }

    @POST
    @Operation(
            summary = "Ask for the review of a revocation, as holder, or enter its request as officer at the counter")
    public TitleReviewView askForReview(@PathParam("number") String number, @NotNull TitleReviewInput input) {
        return service.askForReview(number, input);
    }

    @POST
    @Path("decision")
    @Operation(summary = "Uphold or overturn a revocation on review, as officer who took no part in it")
    public TitleReviewView decide(@PathParam("number") String number, @NotNull TitleReviewDecisionInput input) {
        return service.decide(number, input);
    }
}
