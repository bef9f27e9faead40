package fangxin.naming.objection.web;

import fangxin.common.validation.Length;
import fangxin.naming.objection.AbstractObjection;
import fangxin.naming.objection.ObjectionChannel;
import fangxin.naming.objection.ObjectionInput;
import fangxin.naming.objection.ObjectionReceipt;
import fangxin.naming.objection.ObjectionService;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.http.ClientAddress;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource by which anyone objects to an item of a public notice, and gets a receipt. */
@Path("notices/{id}/objections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
public class NoticeObjectionResource {
    /** @param item number of the item in the notice; name and contact may be left out */
    public record Objected(
            @Min(value = 1, message = "{naming.objection.item}")
            int item,

            @Length(max = AbstractObjection.MAX_LENGTH, message = "{naming.tooLong}")
            String statement,

            @Length(max = 100, message = "{naming.tooLong}") String name,
            @Length(max = 200, message = "{naming.tooLong}") String contact) {}

    @Inject
    ObjectionService objections;

    @Inject
    RateLimiter limit;

    @Context
    HttpServletRequest request;

    @POST
    @Operation(summary = "Object to one item, by anyone; answers with a receipt")
    @APIResponseSchema(value = ObjectionReceipt.class, responseCode = "201")
    public Response object(@PathParam("id") String id, @NotNull @Valid Objected objected) {
        ObjectionInput objecting = new ObjectionInput(
                objected.item(),
                ObjectionChannel.ONLINE,
                objected.statement(),
                objected.name(),
                objected.contact(),
                null);
        ObjectionReceipt receipt = limit.countAccepted(
                "object/" + ClientAddress.hostOf(request),
                RequestLimits.shipped().objections(),
                () -> objections.object(id, objecting));
        return Response.status(Response.Status.CREATED).entity(receipt).build();
    }
}
