package fangxin.merchant.web;

import fangxin.merchant.MerchantService;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Merchants as officers find, enter and confirm them, and as they see themselves. */
@Path("merchants")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Merchants")
public class MerchantResource {
    public record Deciding(boolean accepted, String reason) {}

    /**
     * @param contact phone number or mail address
     * @param name of the person
     */
    public record AccountWish(String contact, String name) {}

    @Inject
    MerchantService service;

    /** The merchants the caller speaks for, and its claims. */
    @GET
    @Path("mine")
    public MerchantService.Mine mine() {
        return service.mine();
    }

    /** Merchants of the caller's territory by part of the name or by credit code. */
    @GET
    public List<MerchantService.Row> find(@QueryParam("q") String text) {
        return service.find(text);
    }

    /** What waits to be confirmed or decided. */
    @GET
    @Path("waiting")
    public MerchantService.Waiting waiting() {
        return service.waiting();
    }

    /** Enters a merchant at the counter. */
    @POST
    public MerchantService.Row enter(@NotNull MerchantService.Counter counter) {
        return service.enter(counter);
    }

    /** Confirms that the account speaks for the merchant. */
    @POST
    @Path("{id}/confirm")
    @Consumes(MediaType.WILDCARD)
    public MerchantService.Row confirm(@PathParam("id") String id) {
        service.confirm(id);
        return service.byId(id);
    }

    /** Opens an account for a merchant that has none. */
    @POST
    @Path("{id}/account")
    public MerchantService.Row giveAccount(@PathParam("id") String id, @NotNull AccountWish wish) {
        service.giveAccount(id, wish.contact(), wish.name());
        return service.byId(id);
    }

    /** Decides which account speaks for a merchant. */
    @POST
    @Path("claims/{claim}")
    public MerchantService.Waiting decide(@PathParam("claim") String claim, @NotNull Deciding deciding) {
        service.decide(claim, deciding.accepted(), deciding.reason());
        return service.waiting();
    }
}
