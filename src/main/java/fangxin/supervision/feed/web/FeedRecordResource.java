package fangxin.supervision.feed.web;

import fangxin.document.table.ListPage;
import fangxin.supervision.feed.FeedPlaceInput;
import fangxin.supervision.feed.FeedRecordService;
import fangxin.supervision.feed.FeedRecordView;
import fangxin.supervision.feed.FeedRunner;
import fangxin.supervision.feed.FeedUndoInput;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of the records of feeds: lists and reads those in force, picks premises, undoes a wrong match. */
@Path("feed-records")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feeds")
public class FeedRecordResource {
    @Inject
    FeedRecordService service;

    @Inject
    FeedRunner runner;

    @GET
    @Operation(summary = "Records in force on subjects of the caller's offices, the newest first")
    public ListPage<FeedRecordView> records(
            @Parameter(description = "id of the record after which the page begins") @QueryParam("after") String after,
            @Parameter(description = "part of the name, credit code or document number") @QueryParam("q") String text) {
        return service.records(text, after);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One record with its match and journal; without contents once it has ended")
    public FeedRecordView find(@PathParam("id") String id) {
        return service.feedRecord(id);
    }

    @POST
    @Path("{id}/place")
    @Operation(summary = "Pick the place that the record concerns")
    public FeedRecordView pick(@PathParam("id") String id, @NotNull FeedPlaceInput input) {
        service.pick(id, input);
        runner.run(FeedRunner.PATIENCE);
        return service.feedRecord(id);
    }

    @POST
    @Path("{id}/undoing")
    @Operation(summary = "Undo a wrong match with all its effects")
    public FeedRecordView undo(@PathParam("id") String id, @NotNull FeedUndoInput input) {
        service.undo(id, input);
        runner.run(FeedRunner.PATIENCE);
        return service.feedRecord(id);
    }
}
