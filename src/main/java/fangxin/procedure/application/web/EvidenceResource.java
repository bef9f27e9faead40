package fangxin.procedure.application.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.procedure.application.ApplicationDraftService;
import fangxin.procedure.application.ApplicationViewService;
import fangxin.procedure.application.Attachment;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of the files of an application: adds and removes them, and issues a receipt with the SHA-256. */
@Path("candidacies/{reference}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Application")
public class EvidenceResource {
    private static final int LONGEST_KIND = 60;

    @Inject
    ApplicationDraftService drafts;

    @Inject
    ApplicationViewService dossiers;

    @PathParam("reference")
    String reference;

    /** Uploads a file: {@code type} is an evidence code of the form. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Attachment add(@FormParam("type") @NotNull EntityPart type, @FormParam("file") @NotNull EntityPart file) {
        String code = UploadedFiles.text(type, LONGEST_KIND);
        return UploadedFiles.read(file, (name, content) -> drafts.addEvidence(reference, code, name, content));
    }

    @DELETE
    @Path("{file}")
    public void remove(@PathParam("file") String file) {
        drafts.removeEvidence(reference, file);
    }

    /** Returns the receipt of a file: what was stored, with its SHA-256. */
    @GET
    @Path("{file}/receipt")
    public Attachment receipt(@PathParam("file") String file) {
        return dossiers.receipt(reference, file);
    }

    /** Returns the receipt of a file as plain text, for download. */
    @GET
    @Path("{file}/receipt")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public Response receiptText(@PathParam("file") String file) {
        return Response.ok(ReceiptText.of(reference, dossiers.receipt(reference, file)))
                .header("Content-Disposition", "attachment; filename=\"receipt-" + file + ".txt\"")
                .build();
    }
}
