package fangxin.document.archive.web;

import fangxin.common.validation.Length;
import fangxin.document.archive.ScanService;
import fangxin.platform.http.UploadedFiles;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of scans of stamped documents: uploads them, lists the unmatched, and matches one to a document. */
@Path("scans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class ScanResource {
    /** @param document document number, or the code printed on the document */
    public record ScanDocumentInput(@Length(max = 100) String document) {}

    @Inject
    ScanService service;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Upload a scan (JPEG, PNG, PDF) in the part \"file\"; "
                    + "it is matched to its document by its code, or by the number in its name")
    @APIResponseSchema(value = ScanService.ScanView.class, responseCode = "201")
    public Response receive(@FormParam("file") @NotNull EntityPart file) {
        ScanService.ScanView scan = UploadedFiles.read(file, service::receive);
        return Response.created(URI.create("scans/" + scan.id())).entity(scan).build();
    }

    @GET
    @Operation(summary = "Unmatched scans of the caller's office")
    public List<ScanService.ScanView> unmatched() {
        return service.unmatched();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Match a scan to a document")
    public ScanService.ScanView attach(@PathParam("id") String id, @NotNull @Valid ScanDocumentInput which) {
        return service.attach(id, which.document());
    }
}
