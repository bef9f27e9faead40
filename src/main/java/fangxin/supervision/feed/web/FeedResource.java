package fangxin.supervision.feed.web;

import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.RefusedCell;
import fangxin.platform.http.RequestLocale;
import fangxin.platform.http.UploadedFiles;
import fangxin.supervision.feed.FeedImportService;
import fangxin.supervision.feed.FeedImportView;
import fangxin.supervision.feed.FeedRowsInput;
import fangxin.supervision.feed.FeedRunner;
import fangxin.supervision.feed.FeedStateView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the feeds of evidence: reads their states, imports files and single rows, confirms columns, accepts
 * a file as complete, and lists imports and the rows that were refused.
 */
@Path("feeds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feeds")
public class FeedResource {
    @Inject
    RequestLocale language;

    @Inject
    FeedImportService service;

    @Inject
    FeedRunner runner;

    @GET
    @Operation(summary = "State of each kind of feed: last complete day, rows, and since when it does not answer")
    public List<FeedStateView> states() {
        return service.states();
    }

    @POST
    @Path("{kind}/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Import a file (CSV or XLSX) in the part \"file\" by the remembered columns",
            description = "A file with a heading on which nobody has decided stays RECEIVED until an officer states its"
                    + " columns.")
    public FeedImportView importFile(
            @PathParam("kind") String kind,
            @Parameter(description = "day up to which the file is complete; none for an addition")
                    @QueryParam("completeUntil")
                    LocalDate completeUntil,
            @FormParam("file") @NotNull EntityPart file) {
        FeedImportView imported =
                UploadedFiles.read(file, (name, content) -> service.importFile(kind, completeUntil, name, content));
        runner.run(FeedRunner.PATIENCE);
        return imported;
    }

    @POST
    @Path("{kind}/records")
    @Operation(
            summary = "Add rows of a feed by credit code, at most 1,000",
            description = "A faulty row refuses all of them, with the reasons of the first 20.")
    public FeedImportView add(@PathParam("kind") String kind, @NotNull FeedRowsInput rows) {
        FeedImportView imported = service.add(kind, rows);
        runner.run(FeedRunner.PATIENCE);
        return imported;
    }

    @GET
    @Path("imports")
    @Operation(summary = "Imports of the caller's offices, the newest first")
    public List<FeedImportView> imports() {
        return service.imports();
    }

    @GET
    @Path("imports/{id}")
    @Operation(summary = "One import with the numbers of its rows")
    public FeedImportView find(@PathParam("id") String id) {
        return service.find(id);
    }

    @GET
    @Path("imports/{id}/refused-rows")
    @Operation(summary = "The rows of an import that were refused, with the reason of each")
    public List<RefusedCell> refusedRows(@PathParam("id") String id) {
        return RefusedCell.of(service.refusedRows(id), language.getLocale());
    }

    @POST
    @Path("imports/{id}/columns")
    @Operation(summary = "Import the rows of a received file by these columns, which are remembered")
    public FeedImportView run(@PathParam("id") String id, @NotNull ColumnMapping mapping) {
        FeedImportView imported = service.run(id, mapping);
        runner.run(FeedRunner.PATIENCE);
        return imported;
    }

    @POST
    @Path("imports/{id}/acceptance")
    @Operation(summary = "Accept the newest file with far fewer or with refused rows as complete")
    public FeedImportView accept(@PathParam("id") String id) {
        FeedImportView accepted = service.accept(id);
        runner.run(FeedRunner.PATIENCE);
        return accepted;
    }
}
