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

/** REST resource that reads what feeds answer about a case, and enters the determination of an officer. */
@Path("candidacies/{reference}/feed-answers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feeds")
public class FeedCheckResource {
    @Inject
    FeedCheckService service;

    @GET
    @Operation(summary = "What the feeds answer about the subject of a case: YES, NO or UNKNOWN")
    public FeedCheckView answers(@PathParam("reference") String reference) {
        return service.answers(reference);
    }

    @POST
    @Operation(summary = "Enter the finding of an officer where a feed does not answer, or answers wrongly")
    public FeedCheckView determine(
            @PathParam("reference") String reference, @NotNull FeedDeterminationInput determination) {
        return service.determine(reference, determination);
    }
}
