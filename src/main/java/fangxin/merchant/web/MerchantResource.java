package fangxin.merchant.web;

import fangxin.merchant.AssistedRegistrationInput;
import fangxin.merchant.ClaimDecisionInput;
import fangxin.merchant.MerchantAccountInput;
import fangxin.merchant.MerchantService;
import fangxin.merchant.VerificationRefusalInput;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of merchants: officers find and register them, open accounts, confirm, refuse and withdraw
 * verifications, and decide claims; an account reads its own.
 */
@Path("merchants")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Merchants")
public class MerchantResource {
    @Inject
    MerchantService service;

    /** Merchants for which the caller acts, and the caller's claims. */
    @GET
    @Path("mine")
    public MerchantService.OwnMerchants listOwn() {
        return service.ownMerchants();
    }

    /** Merchants of the caller's territory by part of the name or by credit code. */
    @GET
    public List<MerchantService.MerchantRow> find(@QueryParam("q") String text) {
        return service.find(text);
    }

    /** Returns the accounts and claims that wait for confirmation or a decision. */
    @GET
    @Path("pending")
    public MerchantService.PendingMerchants pending() {
        return service.pending();
    }

    /** Enters a merchant at the counter. */
    @POST
    public MerchantService.MerchantRow enter(@NotNull AssistedRegistrationInput input) {
        return service.register(input);
    }

    /** Confirms that the account acts for the merchant. */
    @POST
    @Path("{id}/confirm")
    @Consumes(MediaType.WILDCARD)
    public MerchantService.MerchantRow confirm(@PathParam("id") String id) {
        service.confirm(id);
        return service.byId(id);
    }

    /** Refuses to confirm that the account acts for the merchant. */
    @POST
    @Path("{id}/refuse")
    @Operation(summary = "Refuse to verify the merchant")
    public MerchantService.MerchantRow refuse(@PathParam("id") String id, @NotNull VerificationRefusalInput refusal) {
        service.refuse(id, refusal);
        return service.byId(id);
    }

    /** Withdraws the confirmation or the refusal that is in force. */
    @POST
    @Path("{id}/withdraw-verification")
    @Operation(summary = "Withdraw the verification in force")
    @Consumes(MediaType.WILDCARD)
    public MerchantService.MerchantRow withdrawVerification(@PathParam("id") String id) {
        service.withdrawVerification(id);
        return service.byId(id);
    }

    /** Opens an account for a merchant that has none. */
    @POST
    @Path("{id}/account")
    public MerchantService.MerchantRow assignAccount(@PathParam("id") String id, @NotNull MerchantAccountInput input) {
        service.assignAccount(id, input);
        return service.byId(id);
    }

    /** Decides which account acts for a merchant. */
    @POST
    @Path("claims/{claim}")
    public MerchantService.PendingMerchants decide(
            @PathParam("claim") String claim, @NotNull ClaimDecisionInput decision) {
        service.decide(claim, decision);
        return service.pending();
    }
}
