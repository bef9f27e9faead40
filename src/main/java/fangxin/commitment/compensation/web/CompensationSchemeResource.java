package fangxin.commitment.compensation.web;

import fangxin.commitment.compensation.CompensationCoverEndInput;
import fangxin.commitment.compensation.CompensationCoverInput;
import fangxin.commitment.compensation.CompensationEndInput;
import fangxin.commitment.compensation.CompensationHolderType;
import fangxin.commitment.compensation.CompensationKind;
import fangxin.commitment.compensation.CompensationPaymentInput;
import fangxin.commitment.compensation.CompensationPaymentView.CompensationPaymentDetails;
import fangxin.commitment.compensation.CompensationReasonInput;
import fangxin.commitment.compensation.CompensationRevisionInput;
import fangxin.commitment.compensation.CompensationSchemeInput;
import fangxin.commitment.compensation.CompensationSchemeView;
import fangxin.commitment.compensation.CompensationSchemeView.CompensationSchemeDetails;
import fangxin.commitment.compensation.CompensationService;
import fangxin.commitment.compensation.CompensationStatementInput;
import fangxin.commitment.compensation.CompensationStatementType;
import fangxin.platform.http.UploadedFiles;
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
 * REST resource of the schemes of advance compensation of an office: lists, reads and enters them, covers units, keeps
 * statements, records payments, ends an agreement, and, for the second officer, revises a scheme and takes a statement
 * back.
 */
@Path("compensation-schemes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Advance compensation")
public class CompensationSchemeResource {
    private static final int LONGEST = 2004;

    @Inject
    CompensationService service;

    @GET
    @Operation(summary = "Schemes of advance compensation that the caller reads, with their balance")
    public List<CompensationSchemeView> schemes() {
        return service.schemes();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One scheme with the units covered, statements and journal")
    public CompensationSchemeDetails scheme(@PathParam("number") String number) {
        return service.scheme(number);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Enter a scheme, with the agreement as a picture or PDF in the part \"file\"")
    public CompensationSchemeDetails enter(
            @FormParam("office") @NotNull EntityPart office,
            @FormParam("kind") @NotNull EntityPart kind,
            @FormParam("holderType") @NotNull EntityPart holderType,
            @FormParam("holderName") @NotNull EntityPart holderName,
            @FormParam("holderCode") @NotNull EntityPart holderCode,
            @FormParam("phone") @NotNull EntityPart phone,
            @FormParam("document") @NotNull EntityPart document,
            @FormParam("validFrom") @NotNull EntityPart validFrom,
            @FormParam("validUntil") @NotNull EntityPart validUntil,
            @FormParam("agreedAmount") @NotNull EntityPart agreedAmount,
            @FormParam("mostPerClaim") @NotNull EntityPart mostPerClaim,
            @FormParam("mostPerYear") @NotNull EntityPart mostPerYear,
            @FormParam("file") @NotNull EntityPart file) {
        CompensationSchemeInput input = new CompensationSchemeInput(
                text(office),
                UploadedFiles.constant(CompensationKind.class, kind),
                UploadedFiles.constant(CompensationHolderType.class, holderType),
                text(holderName),
                text(holderCode),
                text(phone),
                text(document),
                UploadedFiles.day(validFrom),
                UploadedFiles.day(validUntil),
                UploadedFiles.amount(agreedAmount),
                UploadedFiles.amount(mostPerClaim),
                UploadedFiles.amount(mostPerYear));
        return UploadedFiles.read(file, (name, content) -> service.enter(input, name, content));
    }

    @POST
    @Path("{number}/units")
    @Operation(summary = "Cover titled units for purchases from a day on")
    public CompensationSchemeDetails cover(@PathParam("number") String number, @NotNull CompensationCoverInput input) {
        return service.cover(number, input);
    }

    @POST
    @Path("{number}/units/end")
    @Operation(summary = "End the cover of a unit, whose earlier purchases stay covered")
    public CompensationSchemeDetails uncover(
            @PathParam("number") String number, @NotNull CompensationCoverEndInput input) {
        return service.uncover(number, input);
    }

    @POST
    @Path("{number}/statements")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Keep a statement of the holder, with its evidence in the part \"file\"")
    public CompensationSchemeDetails state(
            @PathParam("number") String number,
            @FormParam("type") @NotNull EntityPart type,
            @FormParam("amount") @NotNull EntityPart amount,
            @FormParam("statedOn") @NotNull EntityPart statedOn,
            @FormParam("file") @NotNull EntityPart file) {
        CompensationStatementInput input = new CompensationStatementInput(
                UploadedFiles.constant(CompensationStatementType.class, type),
                UploadedFiles.amount(amount),
                UploadedFiles.day(statedOn));
        return UploadedFiles.read(file, (name, content) -> service.state(number, input, name, content));
    }

    @POST
    @Path("{number}/statements/{id}/withdrawal")
    @Operation(summary = "Take a statement back that was entered wrongly, as the second officer")
    public CompensationSchemeDetails withdraw(
            @PathParam("number") String number, @PathParam("id") String id, @NotNull CompensationReasonInput reason) {
        return service.withdraw(number, id, reason);
    }

    @POST
    @Path("{number}/payments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary =
                    "Record a payment for a claim of return, or without a claim for a dispute that is described, with its"
                            + " evidence in the part \"file\"")
    public CompensationPaymentDetails record(
            @PathParam("number") String number,
            @FormParam("claim") EntityPart claim,
            @FormParam("title") EntityPart title,
            @FormParam("description") EntityPart description,
            @FormParam("purchasedOn") EntityPart purchasedOn,
            @FormParam("demandedOn") EntityPart demandedOn,
            @FormParam("amount") @NotNull EntityPart amount,
            @FormParam("paidOn") @NotNull EntityPart paidOn,
            @FormParam("file") @NotNull EntityPart file) {
        CompensationPaymentInput input = new CompensationPaymentInput(
                text(claim),
                text(title),
                text(description),
                UploadedFiles.day(purchasedOn),
                UploadedFiles.day(demandedOn),
                UploadedFiles.amount(amount),
                UploadedFiles.day(paidOn));
        return UploadedFiles.read(file, (name, content) -> service.record(number, input, name, content));
    }

    @POST
    @Path("{number}/revision")
    @Operation(summary = "Revise phone, agreement and limits, as the second officer")
    public CompensationSchemeDetails revise(
            @PathParam("number") String number, @NotNull CompensationRevisionInput revision) {
        return service.revise(number, revision);
    }

    @POST
    @Path("{number}/end")
    @Operation(summary = "Record that the agreement ends early")
    public CompensationSchemeDetails end(@PathParam("number") String number, @NotNull CompensationEndInput input) {
        return service.end(number, input);
    }

    private static String text(EntityPart part) {
        return UploadedFiles.text(part, LONGEST);
    }
}
