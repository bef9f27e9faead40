package fangxin.commitment.returns.web;

import fangxin.commitment.returns.OwnPledgesView;
import fangxin.commitment.returns.PublicPledgeView;
import fangxin.commitment.returns.ReturnClaimInput;
import fangxin.commitment.returns.ReturnClaimService;
import fangxin.commitment.returns.ReturnPledgeInput;
import fangxin.commitment.returns.ReturnPledgeService;
import fangxin.commitment.returns.ReturnReceipt;
import fangxin.commitment.terms.ReturnChannel;
import fangxin.common.RuleViolation;
import fangxin.common.validation.StorableValue;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.http.ClientAddress;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of pledges of returns by certificate number: anyone reads what held on a day and claims a return, the
 * holder pledges, changes and ends a pledge.
 */
@Path("return-pledges/{number}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
public class ReturnPledgeResource {
    /** Channel whose pledge ends. */
    public record EndedPledge(
            @NotNull(message = "{commitment.channel.missing}")
            ReturnChannel channel) {}

    @Inject
    ReturnPledgeService pledges;

    @Inject
    ReturnClaimService claims;

    @Inject
    RateLimiter limit;

    @Context
    HttpServletRequest request;

    @GET
    @Operation(summary = "What a titled unit pledged for purchases of a day; today without one")
    public PublicPledgeView published(@PathParam("number") String number, @QueryParam("on") String on) {
        return pledges.published(
                number,
                on == null
                        ? null
                        : StorableValue.day(on)
                                .orElseThrow(
                                        () -> new RuleViolation(RuleViolation.Status.MALFORMED, "commitment.day")));
    }

    @GET
    @Path("own")
    @Operation(summary = "The pledges of the calling holder with all versions, and what can be pledged")
    public OwnPledgesView findOwn(@PathParam("number") String number) {
        return pledges.findOwn(number);
    }

    @POST
    @Operation(summary = "Pledge for a channel; earlier purchases keep earlier terms")
    public OwnPledgesView pledge(@PathParam("number") String number, @NotNull ReturnPledgeInput pledge) {
        return pledges.pledge(number, pledge);
    }

    @POST
    @Path("end")
    @Operation(summary = "End the pledge for a channel from tomorrow")
    public OwnPledgesView end(@PathParam("number") String number, @NotNull @Valid EndedPledge ended) {
        return pledges.end(number, ended.channel());
    }

    @POST
    @Path("claims")
    @Operation(summary = "Claim a return, by anyone; answers with a receipt")
    @APIResponseSchema(value = ReturnReceipt.class, responseCode = "201")
    public Response claim(@PathParam("number") String number, @NotNull ReturnClaimInput claim) {
        ReturnReceipt receipt = limit.countAccepted(
                "return-claim/" + ClientAddress.hostOf(request),
                RequestLimits.shipped().returnClaims(),
                () -> claims.claim(number, claim));
        return Response.status(Response.Status.CREATED).entity(receipt).build();
    }
}
