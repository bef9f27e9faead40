package fangxin.commitment.returns.web;

import fangxin.commitment.returns.CounterReturnInput;
import fangxin.commitment.returns.HolderReturnService;
import fangxin.commitment.returns.HolderReturnService.MonthOfShop;
import fangxin.commitment.returns.NilReturnInput;
import fangxin.commitment.returns.ReturnAnswerInput;
import fangxin.commitment.returns.ReturnClaimView;
import fangxin.organization.identity.CurrentUser;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the returns of a merchant's shops: lists, reads and answers claims, enters returns at the counter,
 * reads the figures of the last months, and reports a month without returns.
 */
@Path("shop-returns")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
public class ShopReturnResource {
    @Inject
    HolderReturnService service;

    @Inject
    RateLimiter limit;

    @Inject
    CurrentUser currentUser;

    @GET
    @Operation(summary = "Claims on the shops of the calling merchant, the newest first")
    public List<ReturnClaimView> listOwn() {
        return service.listOwn();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One claim as the shop reads it")
    public ReturnClaimView claim(@PathParam("number") String number) {
        return service.ownClaim(number);
    }

    @POST
    @Operation(summary = "Enter a return that was taken back and paid at the counter")
    public ReturnClaimView enter(@NotNull CounterReturnInput counter) {
        return service.enter(counter);
    }

    @POST
    @Path("{number}/answer")
    @Operation(summary = "Answer a claim: agree, refuse, take the goods back, pay, or state a view")
    public ReturnClaimView answer(@PathParam("number") String number, @NotNull ReturnAnswerInput answer) {
        if (answer.code() != null) {
            limit.count(
                    "return-receipt/" + currentUser.actor().account(),
                    RequestLimits.shipped().returnReceipts());
        }
        return service.answerOwn(number, answer);
    }

    @GET
    @Path("months/{shop}")
    @Operation(summary = "The last months of a shop with number and amount of its refunds")
    public List<MonthOfShop> months(@PathParam("shop") String shop) {
        return service.months(shop);
    }

    @POST
    @Path("months")
    @Operation(summary = "Report a month without returns")
    public List<MonthOfShop> reportNil(@NotNull NilReturnInput nil) {
        return service.reportNil(nil);
    }
}
