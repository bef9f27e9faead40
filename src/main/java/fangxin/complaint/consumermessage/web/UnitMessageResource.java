package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.ConsumerMessageType;
import fangxin.complaint.consumermessage.ConsumerMessageView;
import fangxin.complaint.consumermessage.HolderMessageService;
import fangxin.complaint.consumermessage.HolderMessageService.UsualWaitingTime;
import fangxin.complaint.consumermessage.MessageChannel;
import fangxin.complaint.consumermessage.MessageTextInput;
import fangxin.complaint.consumermessage.PaperMessageInput;
import fangxin.complaint.consumermessage.PaperMessageService;
import fangxin.complaint.consumermessage.PublicOpinionService;
import fangxin.complaint.consumermessage.PublicOpinionService.PublishedOpinion;
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
 * REST resource of the messages to the units of a merchant: reads and answers them, reads the usual waiting time, and
 * enters opinions on paper (also for officers); anyone reads the published opinions on a unit.
 */
@Path("unit-messages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages of consumers")
public class UnitMessageResource {
    /** Bytes of a number, and of words with one character more than they may have. */
    private static final int LONGEST_UNIT = 164;

    private static final int LONGEST_WORDS = 8004;

    @Inject
    HolderMessageService service;

    @Inject
    PaperMessageService papers;

    @Inject
    PublicOpinionService opinions;

    @GET
    @Operation(summary = "Messages to the units of the calling merchant, the newest first")
    public List<ConsumerMessageView> listOwn() {
        return service.listOwn();
    }

    @GET
    @Path("waiting-time")
    @Operation(summary = "Usual waiting time of the consumers of the calling merchant, the median of 90 days")
    public UsualWaitingTime usualWaitingTime() {
        return service.usualWaitingTime();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One message as the unit reads it")
    public ConsumerMessageView message(@PathParam("number") String number) {
        return service.ownMessage(number);
    }

    @POST
    @Path("{number}/answer")
    @Operation(summary = "Answer a message; the answer to an opinion is published as the statement of the unit")
    public ConsumerMessageView answer(@PathParam("number") String number, @NotNull MessageTextInput answer) {
        return service.answerOwn(number, answer);
    }

    @POST
    @Path("paper")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary =
                    "Enter an opinion from a book or box with the photo of its page in the part \"file\", as holder or officer")
    public ConsumerMessageView enterPaper(
            @FormParam("unit") @NotNull EntityPart unit,
            @FormParam("channel") @NotNull EntityPart channel,
            @FormParam("type") @NotNull EntityPart type,
            @FormParam("words") @NotNull EntityPart words,
            @FormParam("file") @NotNull EntityPart file) {
        PaperMessageInput input = new PaperMessageInput(
                UploadedFiles.text(unit, LONGEST_UNIT),
                UploadedFiles.constant(MessageChannel.class, channel),
                UploadedFiles.constant(ConsumerMessageType.class, type),
                UploadedFiles.text(words, LONGEST_WORDS));
        return UploadedFiles.read(file, (name, content) -> papers.enter(input, name, content));
    }

    @GET
    @Path("opinions/{unit}")
    @Operation(summary = "Published opinions on a unit, masked, with its statements")
    public List<PublishedOpinion> opinions(@PathParam("unit") String unit) {
        return opinions.ofUnit(unit);
    }
}
