package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.ConsumerMessageService;
import fangxin.complaint.consumermessage.ConsumerMessageView;
import fangxin.complaint.consumermessage.MessageReceiptInput;
import fangxin.complaint.consumermessage.MessageTextInput;
import fangxin.platform.http.UploadedFiles;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource for a consumer with the number and the code of a receipt, or with the token of the address in a letter:
 * reads the message with its answer, adds a picture, and states that the matter is solved or is not.
 */
@Path("message-follow-up")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages of consumers")
public class MessageFollowUpResource {
    /** Receipt and reason of a consumer whose matter is not solved. */
    public record ReopenedMessage(
            @NotNull(message = "{consumermessage.receipt.number}") @Valid
            MessageReceiptInput receipt,

            @NotNull(message = "{consumermessage.words.missing}") @Valid
            MessageTextInput why) {}

    /** Picture that was stored. */
    public record StoredMessagePicture(@NotNull String id) {}

    private static final int LONGEST = 40;

    @Inject
    ConsumerMessageService service;

    @Inject
    MessageReceiptLimit limit;

    @Context
    HttpServletRequest request;

    @POST
    @Operation(summary = "The message of a receipt, with its state and the answer of the unit")
    public ConsumerMessageView followUp(@NotNull MessageReceiptInput receipt) {
        limit.count(request, receipt.number());
        return service.followUp(receipt);
    }

    @POST
    @Path("solution")
    @Operation(summary = "State that the matter is solved")
    public ConsumerMessageView solve(@NotNull MessageReceiptInput receipt) {
        limit.count(request, receipt.number());
        return service.solve(receipt);
    }

    @POST
    @Path("reopening")
    @Operation(summary = "State that the matter is not solved; the unit is asked again")
    public ConsumerMessageView reopen(@NotNull @Valid ReopenedMessage reopened) {
        limit.count(request, reopened.receipt().number());
        return service.reopen(reopened.receipt(), reopened.why());
    }

    @GET
    @Path("{token}")
    @Operation(summary = "The message of the address in a letter, with its state and the answer of the unit")
    public ConsumerMessageView followUp(@PathParam("token") String token) {
        return service.followUp(token);
    }

    @POST
    @Path("{token}/solution")
    @Operation(summary = "State by the address in a letter that the matter is solved")
    public ConsumerMessageView solve(@PathParam("token") String token) {
        limit.count(request);
        return service.solve(token);
    }

    @POST
    @Path("{token}/reopening")
    @Operation(summary = "State by the address in a letter, without words, that the matter is not solved")
    public ConsumerMessageView reopen(@PathParam("token") String token) {
        limit.count(request);
        return service.reopen(token);
    }

    @POST
    @Path("pictures")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Add a picture in the part \"file\" to the message of a receipt; the same one is stored once")
    public StoredMessagePicture addPicture(
            @FormParam("number") @NotNull EntityPart number,
            @FormParam("code") @NotNull EntityPart code,
            @FormParam("file") @NotNull EntityPart file) {
        MessageReceiptInput receipt =
                new MessageReceiptInput(UploadedFiles.text(number, LONGEST), UploadedFiles.text(code, LONGEST));
        limit.count(request, receipt.number());
        return new StoredMessagePicture(
                UploadedFiles.read(file, (name, content) -> service.addPicture(receipt, name, content)));
    }
}
