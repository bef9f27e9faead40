package fangxin.procedure.cultivation.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.procedure.cultivation.CasePhotoService;
import fangxin.procedure.cultivation.RectificationReportInput;
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

/** REST resource by which merchants upload pictures and report a demand for rectification as rectified. */
@Path("candidacies/{reference}/rectifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cultivation")
public class RectificationResource {
    @Inject
    RectificationService service;

    @PathParam("reference")
    String reference;

    /** Uploads a picture for a report. */
    @POST
    @Path("pictures")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public CasePhotoService.CasePhoto store(@FormParam("file") @NotNull EntityPart file) {
        return UploadedFiles.read(file, (name, content) -> service.store(reference, name, content));
    }

    /** Reports a demand as rectified; the station closes it after a check. */
    @POST
    @Path("{rectification}/reports")
    @Consumes(MediaType.APPLICATION_JSON)
    public void report(@PathParam("rectification") String rectification, @NotNull RectificationReportInput report) {
        service.report(reference, rectification, report);
    }
}
