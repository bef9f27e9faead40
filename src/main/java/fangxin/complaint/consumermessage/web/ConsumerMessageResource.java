package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.ConsumerMessageInput;
import fangxin.complaint.consumermessage.ConsumerMessageService;
import fangxin.complaint.consumermessage.ConsumerMessageView;
import fangxin.complaint.consumermessage.MessageMatchInput;
import fangxin.complaint.consumermessage.MessageMergeInput;
import fangxin.complaint.consumermessage.MessageOfficeService;
import fangxin.complaint.consumermessage.MessageOfficeService.DoubtfulParts;
import fangxin.complaint.consumermessage.MessageOfficeService.MessageOriginal;
import fangxin.complaint.consumermessage.MessageReasonInput;
import fangxin.complaint.consumermessage.MessageReceipt;
import fangxin.complaint.consumermessage.MessageVersionInput;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.http.ClientAddress;
import fangxin.platform.http.NotReplayable;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of messages of consumers: anyone sends one; the office lists and reads them, finds the unit or ends
 * them, joins and separates duplicates, records plaque checks, follows up silent shops, decides on publication, and
 * reads the original.
 */
@Path("consumer-messages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages of consumers")
public class ConsumerMessageResource {
    @Inject
    ConsumerMessageService consumers;

    @Inject
    MessageOfficeService service;

    @Inject
    RateLimiter limit;

    @Inject
    MessageNoticeLimit notices;

    @Context
    HttpServletRequest request;

    @POST
    @Operation(summary = "Send a message, an opinion, thanks, or a report on a plaque, without an account")
    @APIResponseSchema(value = MessageReceipt.class, responseCode = "201")
    public Response send(@NotNull ConsumerMessageInput message) {
        MessageReceipt receipt = limit.countAccepted(
                "consumer-message/" + ClientAddress.hostOf(request),
                RequestLimits.shipped().consumerMessages(),
                () -> consumers.send(message, () -> notices.allows(request)));
        return Response.status(Response.Status.CREATED).entity(receipt).build();
    }

    @GET
    @Operation(summary = "Messages to the units of the caller's offices, the newest first; words are masked")
    public List<ConsumerMessageView> messages() {
        return service.messages();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One message with its journal; words are masked")
    public ConsumerMessageView message(@PathParam("number") String number) {
        return service.message(number);
    }

    @GET
    @Path("{number}/duplicates")
    @Operation(summary = "Messages that may be duplicates: alike or from the same contact within the days of the terms")
    public List<ConsumerMessageView> duplicates(@PathParam("number") String number) {
        return service.duplicates(number);
    }

    @GET
    @Path("{number}/doubtful-parts")
    @Operation(summary = "Parts of a held opinion that may be personal data, and whether they can be masked too")
    public DoubtfulParts doubtfulParts(@PathParam("number") String number) {
        return service.doubtfulParts(number);
    }

    @POST
    @Path("{number}/unit")
    @Operation(summary = "Bring a message to the unit that was found")
    public ConsumerMessageView match(@PathParam("number") String number, @NotNull MessageMatchInput match) {
        return service.match(number, match);
    }

    @POST
    @Path("{number}/filing")
    @Operation(summary = "End a message on a unit that was not found")
    public ConsumerMessageView file(@PathParam("number") String number, @NotNull MessageReasonInput reason) {
        return service.file(number, reason);
    }

    @POST
    @Path("{number}/check")
    @Operation(summary = "Record the finding on a plaque")
    public ConsumerMessageView check(@PathParam("number") String number, @NotNull MessageReasonInput finding) {
        return service.check(number, finding);
    }

    @POST
    @Path("{number}/follow-up")
    @Operation(summary = "State what the office found at a silent shop")
    public ConsumerMessageView followUp(@PathParam("number") String number, @NotNull MessageReasonInput finding) {
        return service.followUp(number, finding);
    }

    @POST
    @Path("{number}/merge")
    @Operation(summary = "Join a message with another one of the same matter")
    public ConsumerMessageView merge(@PathParam("number") String number, @NotNull MessageMergeInput merge) {
        return service.merge(number, merge);
    }

    @POST
    @Path("{number}/separation")
    @Operation(summary = "Undo a joining")
    public ConsumerMessageView separate(@PathParam("number") String number) {
        return service.separate(number);
    }

    @POST
    @Path("{number}/publication")
    @Operation(summary = "Publish the masked text of an opinion in which personal data were found")
    public ConsumerMessageView publish(@PathParam("number") String number, @NotNull MessageVersionInput shown) {
        return service.publish(number, shown);
    }

    @POST
    @Path("{number}/withholding")
    @Operation(summary = "Do not publish an opinion, or no longer")
    public ConsumerMessageView withhold(@PathParam("number") String number, @NotNull MessageReasonInput reason) {
        return service.withhold(number, reason);
    }

    @POST
    @Path("{number}/original")
    @Operation(summary = "Words as they were written, and the contact; each access is recorded with its reason")
    @NotReplayable
    public MessageOriginal readOriginal(@PathParam("number") String number, @NotNull MessageReasonInput reason) {
        return service.readOriginal(number, reason);
    }
}
