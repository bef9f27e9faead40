package fangxin.supervision.proceeding.web;

import fangxin.organization.calendar.DeadlineReason;
import fangxin.platform.http.UploadedFiles;
import fangxin.supervision.proceeding.HolderProceedingView;
import fangxin.supervision.proceeding.StatementInput;
import fangxin.supervision.proceeding.StatementService;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of a merchant's statements: lists and reads the proceedings in which it was asked, stores its pictures,
 * and sends its text.
 */
@Path("statements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class StatementResource {
    /** Picture that was stored. */
    public record StoredPicture(@NotNull String id) {}

    @Inject
    StatementService service;

    @GET
    @Operation(summary = "Proceedings in which the calling merchant was asked for its statement")
    public List<HolderProceedingView> listOwn() {
        return service.listOwn();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One proceeding as the holder of the title reads it")
    public HolderProceedingView proceeding(@PathParam("number") String number) {
        return service.ownProceeding(number);
    }

    @GET
    @Path("{number}/deadline")
    @Operation(summary = "Why the last day for the holder is this day")
    public DeadlineReason deadline(@PathParam("number") String number) {
        return service.ownDeadline(number);
    }

    @POST
    @Path("{number}/pictures")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Add a picture to the statement, in the part \"file\"; the same one is stored once")
    public StoredPicture addPicture(@PathParam("number") String number, @FormParam("file") @NotNull EntityPart file) {
        return new StoredPicture(
                UploadedFiles.read(file, (name, content) -> service.addOwnPicture(number, name, content)));
    }

    @POST
    @Path("{number}")
    @Operation(summary = "Send the statement, once and until the last day")
    public HolderProceedingView state(@PathParam("number") String number, @NotNull StatementInput statement) {
        return service.stateOwn(number, statement);
    }
}
