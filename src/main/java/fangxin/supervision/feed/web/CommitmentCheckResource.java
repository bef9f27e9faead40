package fangxin.supervision.feed.web;

import fangxin.supervision.feed.FeedCheckService;
import fangxin.supervision.feed.FeedCheckView;
import fangxin.supervision.feed.FeedDeterminationInput;
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
 * REST resource that reads what feeds answer about the subject of a commitment, and enters the determination of an
 * officer.
 */
@Path("commitment-reviews/{number}/feed-answers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feeds")
public class CommitmentCheckResource {
    @Inject
    FeedCheckService service;

    @GET
    @Operation(summary = "What the feeds answer about the subject of a commitment: YES, NO or UNKNOWN")
    public FeedCheckView answers(@PathParam("number") String number) {
        return service.answersOn(number);
    }

    @POST
    @Operation(summary = "Enter the finding of an officer about the subject of a commitment")
    public FeedCheckView determine(@PathParam("number") String number, @NotNull FeedDeterminationInput determination) {
        return service.determineOn(number, determination);
    }
}
