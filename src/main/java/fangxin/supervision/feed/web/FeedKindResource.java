package fangxin.supervision.feed.web;

import fangxin.supervision.feed.FeedKindInput;
import fangxin.supervision.feed.FeedKindService;
import fangxin.supervision.feed.FeedKindService.FeedKindsView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of the kinds of feed: reads them, adds or changes one. */
@Path("feed-kinds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feeds")
public class FeedKindResource {
    @Inject
    FeedKindService service;

    @GET
    @Operation(summary = "The kinds of feed in force, with their issue")
    public FeedKindsView kinds() {
        return service.kinds();
    }

    @PUT
    @Operation(summary = "Add a kind of feed, or change the one with its code")
    public FeedKindsView save(@NotNull FeedKindInput input) {
        return service.save(input);
    }
}
