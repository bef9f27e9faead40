package fangxin.referral.web;

import fangxin.platform.http.CompleteBody;
import fangxin.platform.http.UploadedFiles;
import fangxin.referral.CoverDocumentInput;
import fangxin.referral.HigherLevelReplyService;
import fangxin.referral.ReferralBundleService;
import fangxin.referral.ReferralInput;
import fangxin.referral.ReferralService;
import fangxin.referral.ReferralView;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of referred batches: list, prepare, send, drop, download of table and ZIP, and the scans of replies.
 */
@Path("referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sent up")
public class ReferralResource {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ReferralService service;

    @Inject
    ReferralBundleService bundles;

    @Inject
    HigherLevelReplyService replies;

    @GET
    @Operation(summary = "Referral batches of the caller's office, newest first")
    public List<ReferralView.ReferralSummary> referrals() {
        return service.referrals();
    }

    @GET
    @Path("{id}")
    public ReferralView referral(@PathParam("id") String id) {
        return service.referral(id);
    }

    @POST
    @Operation(summary = "Prepare a referral batch")
    @APIResponseSchema(value = ReferralView.class, responseCode = "201")
    public Response prepare(@NotNull ReferralInput input) {
        String id = service.prepare(input);
        return Response.created(URI.create("referrals/" + id))
                .entity(service.referral(id))
                .build();
    }

    @POST
    @Path("{id}/send")
    @Operation(summary = "Record a batch as sent, with number and date of the document")
    public ReferralView send(@PathParam("id") String id, @NotNull CoverDocumentInput cover) {
        service.send(id, cover);
        return service.referral(id);
    }

    @POST
    @Path("{id}/drop")
    @Operation(summary = "Discard a batch before it is sent")
    public ReferralView drop(@PathParam("id") String id) {
        service.drop(id);
        return service.referral(id);
    }

    @GET
    @Path("{id}/summary.xlsx")
    @Produces(WORKBOOK)
    @Operation(summary = "The table of the batch")
    public Response summary(@PathParam("id") String id, @QueryParam("lang") String lang) {
        return Response.ok(bundles.summary(id, language(lang)))
                .header("Content-Disposition", "attachment; filename=\"summary.xlsx\"")
                .build();
    }

    @GET
    @Path("{id}/bundle.zip")
    @Produces("application/zip")
    @Operation(summary = "Table, applications and files, with an index of SHA-256 hashes")
    public Response bundle(@PathParam("id") String id, @QueryParam("lang") String lang) throws IOException {
        service.referral(id);
        CompleteBody zip = CompleteBody.of(out -> bundles.bundle(id, language(lang), out));
        StreamingOutput sending = out -> {
            try (zip) {
                zip.send(out);
            }
        };
        return Response.ok(sending)
                .header("Content-Length", zip.length())
                .header("Content-Disposition", "attachment; filename=\"bundle.zip\"")
                .build();
    }

    @POST
    @Path("{id}/answers/{reference}/scan")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Upload the scan of an answer, in the part \"file\"")
    public ReferralView scan(
            @PathParam("id") String id,
            @PathParam("reference") String reference,
            @FormParam("file") @NotNull EntityPart file) {
        UploadedFiles.read(file, (name, content) -> {
            replies.attach(reference, name, content);
            return null;
        });
        return service.referral(id);
    }

    private static Locale language(String asked) {
        return "en".equals(asked) ? Locale.ENGLISH : Locale.CHINESE;
    }
}
