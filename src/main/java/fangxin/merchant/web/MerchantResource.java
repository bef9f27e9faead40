package fangxin.merchant.web;

import fangxin.merchant.MerchantDesk;
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
    public record Deciding(boolean accepted, String reason) { }

    /** @param contact phone number or mail address; @param name of the person */
    public record AccountWish(String contact, String name) { }

    @Inject
    MerchantDesk desk;

    /** The merchants the caller speaks for, and its claims. */
    @GET
    @Path("mine")
    public MerchantDesk.Mine mine() {
        return desk.mine();
    }

    /** Merchants of the caller's territory by part of the name or by credit code. */
    @GET
    public List<MerchantDesk.Row> find(@QueryParam("q") String text) {
        return desk.find(text);
    }

    /** What waits to be confirmed or decided. */
    @GET
    @Path("waiting")
    public MerchantDesk.Waiting waiting() {
        return desk.waiting();
    }

    /** Enters a merchant at the counter. */
    @POST
    public MerchantDesk.Row enter(@NotNull MerchantDesk.Counter counter) {
        return desk.enter(counter);
    }

    /** Confirms that the account speaks for the merchant. */
    @POST
    @Path("{id}/confirm")
    @Consumes(MediaType.WILDCARD)
    public MerchantDesk.Row confirm(@PathParam("id") String id) {
        desk.confirm(id);
        return desk.byId(id);
    }

    /** Opens an account for a merchant that has none. */
    @POST
    @Path("{id}/account")
    public MerchantDesk.Row giveAccount(@PathParam("id") String id, @NotNull AccountWish wish) {
        desk.giveAccount(id, wish.contact(), wish.name());
        return desk.byId(id);
    }

    /** Decides which account speaks for a merchant. */
    @POST
    @Path("claims/{claim}")
    public MerchantDesk.Waiting decide(@PathParam("claim") String claim, @NotNull Deciding deciding) {
        desk.decide(claim, deciding.accepted(), deciding.reason());
        return desk.waiting();
    }
}
