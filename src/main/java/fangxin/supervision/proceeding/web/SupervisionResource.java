package fangxin.supervision.proceeding.web;

import fangxin.organization.calendar.DeadlineReason;
import fangxin.platform.http.UploadedFiles;
import fangxin.supervision.proceeding.DeliveryAttemptInput;
import fangxin.supervision.proceeding.DeliveryChannel;
import fangxin.supervision.proceeding.DeliveryNoticeView;
import fangxin.supervision.proceeding.DeliveryResult;
import fangxin.supervision.proceeding.DeliveryService;
import fangxin.supervision.proceeding.DeliveryView;
import fangxin.supervision.proceeding.StatementInput;
import fangxin.supervision.proceeding.SupervisionDecisionInput;
import fangxin.supervision.proceeding.SupervisionProposalInput;
import fangxin.supervision.proceeding.SupervisionService;
import fangxin.supervision.proceeding.SupervisionVersionInput;
import fangxin.supervision.proceeding.SupervisionView;
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
 * REST resource of the proceedings of supervision of an office: lists, reads and opens them, keeps evidence, asks for
 * or enters the statement, records and publishes a delivery, decides, dismisses, confirms a rectification.
 */
@Path("proceedings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class SupervisionResource {
    /** File that was stored. */
    public record StoredEvidence(@NotNull String id) {}

    @Inject
    SupervisionService service;

    @Inject
    DeliveryService deliveries;

    @GET
    @Operation(summary = "Proceedings of supervision of the caller's office, those that are due first")
    public List<SupervisionView> proceedings() {
        return service.proceedings();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One proceeding with its statement, decision, journal and open steps")
    public SupervisionView proceeding(@PathParam("number") String number) {
        return service.proceeding(number);
    }

    @GET
    @Path("{number}/deadline")
    @Operation(summary = "Why the last day of the present state is this day")
    public DeadlineReason deadline(@PathParam("number") String number) {
        return service.deadline(number);
    }

    @GET
    @Path("choices/{title}")
    @Operation(summary = "The triggers that can be chosen for a title, with their measures")
    public List<SupervisionService.TriggerChoice> choices(@PathParam("title") String title) {
        return service.choices(title);
    }

    @POST
    @Operation(summary = "Open a proceeding on a title under a trigger")
    public SupervisionView propose(@NotNull SupervisionProposalInput proposal) {
        return service.propose(proposal);
    }

    @POST
    @Path("{number}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Keep a picture or PDF as evidence, in the part \"file\"")
    public StoredEvidence attach(@PathParam("number") String number, @FormParam("file") @NotNull EntityPart file) {
        return new StoredEvidence(UploadedFiles.read(file, (name, content) -> service.attach(number, name, content)));
    }

    @POST
    @Path("{number}/statement-request")
    @Operation(summary = "Ask the holder for its statement, by a message with an address")
    public SupervisionService.StatementRequest askStatement(
            @PathParam("number") String number, @NotNull SupervisionVersionInput shown) {
        return service.askStatement(number, shown);
    }

    @POST
    @Path("{number}/statement")
    @Operation(summary = "Enter a statement that came by letter, phone or visit")
    public SupervisionView enterStatement(@PathParam("number") String number, @NotNull StatementInput statement) {
        return service.enterStatement(number, statement);
    }

    @GET
    @Path("{number}/deliveries")
    @Operation(summary = "Attempts to deliver the paper, and the public notice of delivery")
    public DeliveryView deliveries(@PathParam("number") String number) {
        return deliveries.deliveries(number);
    }

    @POST
    @Path("{number}/deliveries")
    @Operation(summary = "Record an attempt to reach the holder by a channel that needs no picture of proof")
    public DeliveryView recordDelivery(@PathParam("number") String number, @NotNull DeliveryAttemptInput attempt) {
        return deliveries.record(number, attempt, null, null);
    }

    @POST
    @Path("{number}/proved-deliveries")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Record an attempt to deliver the paper, with a picture of proof in the part \"file\"")
    public DeliveryView recordProvedDelivery(
            @PathParam("number") String number,
            @FormParam("channel") @NotNull EntityPart channel,
            @FormParam("attemptedOn") @NotNull EntityPart attemptedOn,
            @FormParam("result") @NotNull EntityPart result,
            @FormParam("note") @NotNull EntityPart note,
            @FormParam("file") @NotNull EntityPart file) {
        DeliveryAttemptInput input = new DeliveryAttemptInput(
                UploadedFiles.constant(DeliveryChannel.class, channel),
                UploadedFiles.day(attemptedOn),
                UploadedFiles.constant(DeliveryResult.class, result),
                UploadedFiles.text(note, 2004));
        return UploadedFiles.read(file, (name, content) -> deliveries.record(number, input, name, content));
    }

    @POST
    @Path("{number}/delivery-notice")
    @Operation(summary = "Publish a public notice of delivery, after as many failed attempts as the terms require")
    public SupervisionView publishDelivery(@PathParam("number") String number, @NotNull SupervisionVersionInput shown) {
        return deliveries.publish(number, shown);
    }

    @GET
    @Path("{number}/delivery-notice/preview")
    @Operation(summary = "The public notice of delivery as the public would see it, without publishing it")
    public DeliveryNoticeView previewDelivery(@PathParam("number") String number) {
        return deliveries.preview(number);
    }

    @POST
    @Path("{number}/delivery-notice/withdrawal")
    @Operation(summary = "Take a public notice of delivery back, as the publisher within the time for a withdrawal")
    public SupervisionView withdrawDelivery(
            @PathParam("number") String number, @NotNull SupervisionVersionInput shown) {
        return deliveries.withdraw(number, shown);
    }

    @POST
    @Path("{number}/decision")
    @Operation(summary = "Decide on the measure, which drafts its official document")
    public SupervisionView decide(@PathParam("number") String number, @NotNull SupervisionDecisionInput decision) {
        return service.decide(number, decision);
    }

    @POST
    @Path("{number}/dismissal")
    @Operation(summary = "Dismiss the proposal with a reason")
    public SupervisionView dismiss(@PathParam("number") String number, @NotNull SupervisionDecisionInput dismissal) {
        return service.dismiss(number, dismissal);
    }

    @POST
    @Path("{number}/rectification-confirmation")
    @Operation(summary = "Confirm after a re-visit that it was put right")
    public SupervisionView confirmRectification(
            @PathParam("number") String number, @NotNull SupervisionDecisionInput confirmation) {
        return service.confirmRectification(number, confirmation);
    }
}
