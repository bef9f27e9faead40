package fangxin.procedure.cultivation.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.procedure.cultivation.CasePhotoService;
import fangxin.procedure.cultivation.RectificationService;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The merchant's reports on what a visit asked to be put right. */
@Path("candidacies/{reference}/rectifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cultivation")
public class RectificationResource {
    /** @param picture id of a picture that was kept before, or null where the note says it all */
    public record RectificationReportInput(String note, String picture) {}

    @Inject
    RectificationService service;

    @PathParam("reference")
    String reference;

    /** Keeps a picture that a report is going to name. */
    @POST
    @Path("pictures")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public CasePhotoService.CasePhoto store(@FormParam("file") @NotNull EntityPart file) {
        return UploadedFiles.read(file, (name, content) -> service.store(reference, name, content));
    }

    /** Reports one demand as put right; the station closes it after it has checked. */
    @POST
    @Path("{rectification}/reports")
    @Consumes(MediaType.APPLICATION_JSON)
    public void report(@PathParam("rectification") String rectification, @NotNull RectificationReportInput report) {
        service.report(reference, rectification, report.note(), report.picture());
    }
}
