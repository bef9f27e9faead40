package fangxin.archive.web;

import fangxin.archive.CaseFileDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The file of a finished case. */
@Path("candidacies/{reference}/case-file.zip")
@Tag(name = "Documents")
public class CaseFileResource {
    @Inject
    CaseFileDesk desk;

    @GET
    @Produces("application/zip")
    @Operation(summary = "A finished case as one file: papers, files, scans, journal, index, and SHA256SUMS")
    public Response take(@PathParam("reference") String reference) {
        desk.open(reference);
        return Response.ok((StreamingOutput) out -> desk.write(reference, out), "application/zip")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + reference + ".zip\"").build();
    }
}
