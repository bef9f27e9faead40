package fangxin.commitment.objection.web;

import fangxin.commitment.objection.CommitmentObjectionService;
import fangxin.commitment.objection.CommitmentObjectionView;
import fangxin.common.validation.Length;
import fangxin.naming.objection.AbstractObjection;
import fangxin.naming.objection.ObjectionAnswerInput;
import fangxin.naming.objection.ObjectionChannel;
import fangxin.naming.objection.ObjectionInput;
import fangxin.naming.objection.ObjectionReceipt;
import fangxin.naming.objection.ObjectorAccessInput;
import fangxin.naming.objection.ObjectorIdentity;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.http.ClientAddress;
import fangxin.platform.http.NotReplayable;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource by which anyone objects to a pledge, and offices record, list, read and decide objections to pledges,
 * and read the objector's identity with a reason.
 */
@Path("commitment-objections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
public class CommitmentObjectionResource {
    /** Objection of anyone; name and contact may be left out. */
    public record PledgeObjected(
            @Length(max = AbstractObjection.MAX_LENGTH, message = "{naming.tooLong}")
            String statement,

            @Length(max = 100, message = "{naming.tooLong}") String name,
            @Length(max = 200, message = "{naming.tooLong}") String contact) {}

    /**
     * Objection that came by letter, phone or visit.
     *
     * @param receivedOn null means today
     */
    public record PledgeObjectionEntered(
            ObjectionChannel channel,

            @Length(max = AbstractObjection.MAX_LENGTH, message = "{naming.tooLong}")
            String statement,

            @Length(max = 100, message = "{naming.tooLong}") String name,
            @Length(max = 200, message = "{naming.tooLong}") String contact,
            LocalDate receivedOn) {}

    @Inject
    CommitmentObjectionService service;

    @Inject
    RateLimiter limit;

    @Context
    HttpServletRequest request;

    @GET
    @Operation(summary = "Objections to the pledges of the caller's offices, open ones first")
    public List<CommitmentObjectionView> objections() {
        return service.objections();
    }

    @GET
    @Path("{receipt}")
    @Operation(summary = "One objection to a pledge, for the office that decides it")
    public CommitmentObjectionView objection(@PathParam("receipt") String receipt) {
        return service.objection(receipt);
    }

    @POST
    @Path("pledges/{number}")
    @Operation(summary = "Object to a pledge in its public period, by anyone; answers with a receipt")
    @APIResponseSchema(value = ObjectionReceipt.class, responseCode = "201")
    public Response object(@PathParam("number") String number, @NotNull @Valid PledgeObjected objected) {
        ObjectionInput objecting = new ObjectionInput(
                0, ObjectionChannel.ONLINE, objected.statement(), objected.name(), objected.contact(), null);
        ObjectionReceipt receipt = limit.countAccepted(
                "object/" + ClientAddress.hostOf(request),
                RequestLimits.shipped().objections(),
                () -> service.object(number, objecting));
        return Response.status(Response.Status.CREATED).entity(receipt).build();
    }

    @POST
    @Path("pledges/{number}/entries")
    @Operation(summary = "Record an objection to a pledge that came by letter, phone or visit")
    @APIResponseSchema(value = ObjectionReceipt.class, responseCode = "201")
    public Response enter(@PathParam("number") String number, @NotNull @Valid PledgeObjectionEntered entered) {
        ObjectionReceipt receipt = service.enter(
                number,
                new ObjectionInput(
                        0,
                        entered.channel(),
                        entered.statement(),
                        entered.name(),
                        entered.contact(),
                        entered.receivedOn()));
        return Response.status(Response.Status.CREATED).entity(receipt).build();
    }

    @POST
    @Path("{receipt}/dismissal")
    @Operation(summary = "Decide that an objection has no ground; the public period goes on")
    public CommitmentObjectionView dismiss(@PathParam("receipt") String receipt, @NotNull ObjectionAnswerInput answer) {
        return service.dismiss(receipt, answer);
    }

    @POST
    @Path("{receipt}/sustainment")
    @Operation(summary = "Decide that an objection is right; the pledge is refused")
    public CommitmentObjectionView sustain(@PathParam("receipt") String receipt, @NotNull ObjectionAnswerInput answer) {
        return service.sustain(receipt, answer);
    }

    @POST
    @Path("{receipt}/objector")
    @Operation(summary = "Identity of the objector; each access is recorded with its reason")
    @NotReplayable
    public ObjectorIdentity revealObjector(@PathParam("receipt") String receipt, @NotNull ObjectorAccessInput access) {
        return service.revealObjector(receipt, access);
    }
}
