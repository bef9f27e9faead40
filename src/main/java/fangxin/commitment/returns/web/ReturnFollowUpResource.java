package fangxin.commitment.returns.web;

import fangxin.commitment.returns.ReturnClaimService;
import fangxin.commitment.returns.ReturnClaimView;
import fangxin.commitment.returns.ReturnContestInput;
import fangxin.commitment.returns.ReturnReceiptInput;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.http.ClientAddress;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource by which a consumer, with the number and the code of its receipt, reads a claim, contests a refusal, or
 * withdraws the claim.
 */
@Path("return-follow-up")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
public class ReturnFollowUpResource {
    /** Receipt and reason of a consumer who contests a refusal. */
    public record ContestedReturn(
            @NotNull(message = "{commitment.receipt.number}") @Valid
            ReturnReceiptInput receipt,

            @NotNull(message = "{commitment.contest.missing}") @Valid
            ReturnContestInput contest) {}

    @Inject
    ReturnClaimService service;

    @Inject
    RateLimiter limit;

    @Context
    HttpServletRequest request;

    @POST
    @Operation(summary = "The claim of a receipt, with its state and the answer of the shop")
    public ReturnClaimView followUp(@NotNull ReturnReceiptInput receipt) {
        count();
        return service.followUp(receipt);
    }

    @POST
    @Path("contest")
    @Operation(summary = "Contest the refusal or the silence of the shop")
    public ReturnClaimView contest(@NotNull @Valid ContestedReturn contested) {
        count();
        return service.contest(contested.receipt(), contested.contest());
    }

    @POST
    @Path("withdrawal")
    @Operation(summary = "Give the claim up")
    public ReturnClaimView withdraw(@NotNull ReturnReceiptInput receipt) {
        count();
        return service.withdraw(receipt);
    }

    private void count() {
        limit.count(
                "return-receipt/" + ClientAddress.hostOf(request),
                RequestLimits.shipped().returnReceipts());
    }
}
