package fangxin.document.archive.web;

import fangxin.document.archive.CaseFileService;
import fangxin.platform.http.CompleteBody;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource that sends the file of a finished case as a ZIP archive. */
@Path("candidacies/{reference}/case-file.zip")
@Tag(name = "Documents")
public class CaseFileResource {
    @Inject
    CaseFileService service;

    @GET
    @Produces("application/zip")
    @Operation(summary = "A closed case as one file: documents, files, scans, journal, index and SHA256SUMS")
    public Response take(@PathParam("reference") String reference) throws IOException {
        service.recordExport(reference);
        CompleteBody zip = CompleteBody.of(out -> service.write(reference, out));
        StreamingOutput sending = out -> {
            try (zip) {
                zip.send(out);
            }
        };
        return Response.ok(sending, "application/zip")
                .header("Content-Length", zip.length())
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + reference + ".zip\"")
                .build();
    }
}
