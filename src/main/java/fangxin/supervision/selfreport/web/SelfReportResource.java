package fangxin.supervision.selfreport.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.supervision.selfreport.SelfReportDraftInput;
import fangxin.supervision.selfreport.SelfReportInput;
import fangxin.supervision.selfreport.SelfReportService;
import fangxin.supervision.selfreport.SelfReportView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource on which a holder, or an officer at the counter, reads, saves and submits the yearly self-report on a
 * title, and stores its picture.
 */
@Path("self-reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class SelfReportResource {
    /** Draft that was saved. */
    public record SavedReport(@NotNull SavingTime history) {}

    /** Time at which the report was saved. */
    public record SavingTime(@NotNull Instant savedAt) {}

    /** Picture that was stored. */
    public record ShownPlaque(@NotNull String id) {}

    @Inject
    SelfReportService service;

    @GET
    @Operation(summary = "Self-reports of the calling merchant in the open window")
    public List<SelfReportView> listOwn() {
        return service.listOwn();
    }

    @GET
    @Path("{title}")
    @Operation(summary = "The self-report on a title, to be filled in")
    public SelfReportView report(@PathParam("title") String title) {
        return service.report(title);
    }

    @PUT
    @Path("{title}")
    @Operation(summary = "Save what was typed since; complete or not")
    public SavedReport save(@PathParam("title") String title, @NotNull SelfReportDraftInput typed) {
        return new SavedReport(new SavingTime(service.save(title, typed)));
    }

    @POST
    @Path("{title}/photo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Store the picture of the displayed plaque, in the part \"file\"; it replaces an earlier one")
    public ShownPlaque show(@PathParam("title") String title, @FormParam("file") @NotNull EntityPart file) {
        return new ShownPlaque(UploadedFiles.read(file, (name, content) -> service.show(title, name, content)));
    }

    @POST
    @Path("{title}/submission")
    @Operation(summary = "Submit the self-report, once and in its window")
    public SelfReportView submit(@PathParam("title") String title, @NotNull SelfReportInput report) {
        return service.submit(title, report);
    }
}
