package fangxin.naming.signing.web;

import fangxin.common.validation.Length;
import fangxin.naming.signing.DocumentDraftInput;
import fangxin.naming.signing.DocumentDraftingService;
import fangxin.naming.signing.DocumentReviewService;
import fangxin.naming.signing.DocumentSigningService;
import fangxin.naming.signing.OfficialDocumentCodes;
import fangxin.naming.signing.OfficialDocumentView;
import fangxin.naming.signing.SignatureWithdrawalInput;
import fangxin.naming.signing.SigningReasonInput;
import fangxin.naming.signing.SigningRemarkInput;
import fangxin.naming.title.DecisionGround;
import fangxin.naming.title.TitleView;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of official documents in the signing chain, such as namings, suspensions and revocations: list, read
 * with ground, draft, rewrite, review, send back, drop, preview, sign, take the signature back, store the scan.
 */
@Path("namings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Naming")
public class OfficialDocumentResource {

    /**
     * A draft. A naming takes references of candidacies, every other type of document numbers of titles.
     *
     * @param type   code of the type of document; NAMING when left out
     * @param ground rule and article of a decision on titles, and the last day that it sets; those of its type when left
     *               out
     */
    public record Draft(
            @Length(max = 40) String type,
            @Length(max = 200) String subject,
            @Length(max = 2000) String reason,
            @Length(max = 100) String documentNumber,
            LocalDate documentDate,
            List<@Length(max = 30) String> candidacies,
            List<@Length(max = 30) String> titles,
            @Valid DecisionGround ground) {
        public Draft {
            type = type == null ? OfficialDocumentCodes.NAMING : type;
        }

        DocumentDraftInput drafting(boolean confersTitles) {
            return new DocumentDraftInput(
                    type, subject, reason, documentNumber, documentDate, confersTitles ? candidacies : titles, ground);
        }
    }

    @Inject
    DocumentReviewService service;

    @Inject
    DocumentDraftingService drafting;

    @Inject
    DocumentSigningService signings;

    @GET
    @Operation(summary = "Official documents of the caller's office, those in progress first")
    public List<OfficialDocumentView> documents() {
        return service.documents();
    }

    @GET
    @Path("{id}")
    public OfficialDocumentView document(@PathParam("id") String id) {
        return service.document(id);
    }

    @GET
    @Path("{id}/ground")
    @Operation(summary = "Rule and article of a decision on titles, and the last day that it sets")
    public DecisionGround ground(@PathParam("id") String id) {
        return service.ground(id);
    }

    @POST
    @Operation(summary = "Draft an official document, as drafter")
    @APIResponseSchema(value = OfficialDocumentView.class, responseCode = "201")
    public Response draft(@NotNull @Valid Draft draft) {
        String id = drafting.draft(input(draft));
        return Response.created(URI.create("namings/" + id))
                .entity(service.document(id))
                .build();
    }

    private DocumentDraftInput input(Draft draft) {
        return draft.drafting(drafting.confersTitles(draft.type()));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change it after it was sent back, as drafter")
    public OfficialDocumentView redraft(@PathParam("id") String id, @NotNull @Valid Draft draft) {
        drafting.redraft(id, input(draft));
        return service.document(id);
    }

    @POST
    @Path("{id}/review")
    @Operation(summary = "Approve it, as reviewer")
    public OfficialDocumentView review(@PathParam("id") String id, @NotNull SigningRemarkInput remark) {
        service.review(id, remark);
        return service.document(id);
    }

    @POST
    @Path("{id}/send-back")
    @Operation(summary = "Send it back to the drafter, with the reason")
    public OfficialDocumentView sendBack(@PathParam("id") String id, @NotNull SigningReasonInput reason) {
        service.sendBack(id, reason);
        return service.document(id);
    }

    @POST
    @Path("{id}/drop")
    @Operation(summary = "Discard it after it was sent back")
    public OfficialDocumentView drop(@PathParam("id") String id, @NotNull SigningReasonInput reason) {
        drafting.drop(id, reason);
        return service.document(id);
    }

    @POST
    @Path("{id}/sign")
    @Operation(summary = "Sign it, with number and date of the document")
    public OfficialDocumentView sign(@PathParam("id") String id, @NotNull DocumentSigningService.Signing signing) {
        signings.sign(id, signing);
        return service.document(id);
    }

    @POST
    @Path("{id}/sign/withdrawal")
    @Operation(summary = "Take the signature of a naming back shortly after it was given, by its signer")
    public OfficialDocumentView takeBack(@PathParam("id") String id, @NotNull SignatureWithdrawalInput reason) {
        signings.takeBack(id, reason);
        return service.document(id);
    }

    @POST
    @Path("{id}/sign/preview")
    @Operation(summary = "The titles as the public would see them once it is signed; nothing is stored")
    public List<TitleView> preview(@PathParam("id") String id, @NotNull DocumentSigningService.Signing signing) {
        return signings.preview(id, signing);
    }

    @POST
    @Path("{id}/scan")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Upload the scan of the signed document, in the part \"file\"")
    public OfficialDocumentView scan(@PathParam("id") String id, @FormParam("file") @NotNull EntityPart file) {
        UploadedFiles.read(file, (name, content) -> service.attach(id, name, content));
        return service.document(id);
    }
}
