package fangxin.supervision.renewal.web;

import fangxin.organization.calendar.DeadlineReason;
import fangxin.platform.http.RequestLocale;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.i18n.Messages;
import fangxin.supervision.renewal.RenewalContent;
import fangxin.supervision.renewal.RenewalCounterInput;
import fangxin.supervision.renewal.RenewalCounterService;
import fangxin.supervision.renewal.RenewalDecisionInput;
import fangxin.supervision.renewal.RenewalDocumentInput;
import fangxin.supervision.renewal.RenewalDocumentService;
import fangxin.supervision.renewal.RenewalReturnInput;
import fangxin.supervision.renewal.RenewalReviewInput;
import fangxin.supervision.renewal.RenewalReviewService;
import fangxin.supervision.renewal.RenewalVersionInput;
import fangxin.supervision.renewal.RenewalView;
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
 * REST resource of the renewals of an office's titles: lists and reads them, enters one at the counter, returns,
 * accepts or refuses it, enters and decides a review, confirms a lapse, and drafts official documents and transitions.
 */
@Path("renewals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class RenewalResource {
    /** Official document that was drafted. */
    public record DraftedTransition(@NotNull String document) {}

    /** Documents that were drafted, and renewals that are in none. */
    public record GatheredRenewals(
            @NotNull List<RenewalDocumentService.RenewalDraft> documents,
            @NotNull List<RenewalNotGathered> leftOut) {}

    /** Renewal that is in no document, with the sentences that say why. */
    public record RenewalNotGathered(
            @NotNull String renewal, @NotNull List<String> reasons) {}

    @Inject
    RenewalReviewService service;

    @Inject
    RenewalCounterService counter;

    @Inject
    RequestLocale language;

    @Inject
    RenewalDocumentService documents;

    @GET
    @Operation(summary = "Renewals of the caller's office, those that are due first")
    public List<RenewalView> renewals() {
        return service.renewals();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One renewal with its defects, journal and open steps")
    public RenewalView renewal(@PathParam("number") String number) {
        return service.renewal(number);
    }

    @GET
    @Path("{number}/deadline")
    @Operation(summary = "Why the last day of the present state is this day")
    public DeadlineReason deadline(@PathParam("number") String number) {
        return service.deadline(number);
    }

    @POST
    @Path("{number}/return")
    @Operation(summary = "Return the application for correction, with its defects")
    public RenewalView returnForCorrection(@PathParam("number") String number, @NotNull RenewalReturnInput defects) {
        return service.returnForCorrection(number, defects);
    }

    @POST
    @Path("{number}/defects/{defect}/closing")
    @Operation(summary = "Close one defect whose correction was checked")
    public RenewalView closeDefect(@PathParam("number") String number, @PathParam("defect") int defect) {
        return service.closeDefect(number, defect);
    }

    @POST
    @Path("{number}/acceptance")
    @Operation(summary = "Accept the application")
    public RenewalView accept(@PathParam("number") String number, @NotNull RenewalVersionInput shown) {
        return service.accept(number, shown);
    }

    @POST
    @Path("{number}/refusal")
    @Operation(summary = "Refuse the application with a reason")
    public RenewalView refuse(@PathParam("number") String number, @NotNull RenewalDecisionInput refusal) {
        return service.refuse(number, refusal);
    }

    @POST
    @Path("{number}/review")
    @Operation(summary = "Enter a request for a review of the refusal that the holder brings on paper")
    public RenewalView enterReview(@PathParam("number") String number, @NotNull RenewalReviewInput review) {
        return service.enterReview(number, review);
    }

    @POST
    @Path("{number}/review/upholding")
    @Operation(summary = "Uphold the refusal on review; by an officer who took no part in it")
    public RenewalView uphold(@PathParam("number") String number, @NotNull RenewalDecisionInput decision) {
        return service.uphold(number, decision);
    }

    @POST
    @Path("{number}/review/overturning")
    @Operation(summary = "Overturn the refusal on review; by an officer who took no part in it")
    public RenewalView overturn(@PathParam("number") String number, @NotNull RenewalDecisionInput decision) {
        return service.overturn(number, decision);
    }

    @POST
    @Path("counter/{title}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Enter an application that a holder brings on paper, its scan in the part \"file\"")
    public RenewalView enterAtCounter(
            @PathParam("title") String title,
            @FormParam("signName") @NotNull EntityPart signName,
            @FormParam("address") @NotNull EntityPart address,
            @FormParam("contactName") @NotNull EntityPart contactName,
            @FormParam("contactPhone") @NotNull EntityPart contactPhone,
            @FormParam("promises") @NotNull EntityPart promises,
            @FormParam("changes") @NotNull EntityPart changes,
            @FormParam("signer") @NotNull EntityPart signer,
            @FormParam("file") @NotNull EntityPart file) {
        RenewalCounterInput input = new RenewalCounterInput(
                new RenewalContent(
                        UploadedFiles.text(signName, 804),
                        UploadedFiles.text(address, 1204),
                        UploadedFiles.text(contactName, 164),
                        UploadedFiles.text(contactPhone, 124),
                        UploadedFiles.text(promises, 8004),
                        UploadedFiles.text(changes, 4004)),
                UploadedFiles.text(signer, 164));
        return UploadedFiles.read(file, (name, content) -> counter.enter(title, input, name, content));
    }

    @POST
    @Path("{number}/lapse")
    @Operation(summary = "Confirm that the application was not corrected in time")
    public RenewalView lapse(@PathParam("number") String number, @NotNull RenewalDecisionInput confirmation) {
        return service.lapse(number, confirmation);
    }

    @POST
    @Path("{number}/transition")
    @Operation(summary = "Draft the transition of a title whose renewal is not decided before its term ends")
    public DraftedTransition draftTransition(@PathParam("number") String number, @NotNull RenewalVersionInput shown) {
        return new DraftedTransition(documents.draftTransition(number, shown));
    }

    @POST
    @Path("documents")
    @Operation(summary = "Gather accepted renewals into official documents, one for each last day")
    public GatheredRenewals draft(@NotNull RenewalDocumentInput accepted) {
        RenewalDocumentService.RenewalDrafts drafts = documents.draft(accepted);
        return new GatheredRenewals(
                drafts.documents(),
                drafts.leftOut().stream()
                        .map(left -> new RenewalNotGathered(
                                left.renewal(),
                                left.reasons().stream()
                                        .map(reason -> Messages.message(language.getLocale(), reason))
                                        .toList()))
                        .toList());
    }
}
