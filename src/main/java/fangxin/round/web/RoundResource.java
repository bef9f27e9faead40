package fangxin.round.web;

import fangxin.round.RoundConfirmationInput;
import fangxin.round.RoundInput;
import fangxin.round.RoundRefusalInput;
import fangxin.round.RoundService;
import fangxin.round.RoundView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of rounds: lists all or the open ones, shows one, proposes, opens, refuses,
 * withdraws and amends one. */
@Path("rounds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rounds")
public class RoundResource {
    @Inject
    RoundService service;

    /** @param open only those in which merchants can apply today */
    @GET
    public List<RoundView> rounds(@QueryParam("open") @DefaultValue("false") boolean open) {
        return open ? service.listOpen() : service.all();
    }

    @GET
    @Path("{id}")
    public RoundView round(@PathParam("id") String id) {
        return service.round(id);
    }

    @POST
    @APIResponseSchema(value = RoundView.class, responseCode = "201")
    public Response propose(@NotNull RoundInput draft) {
        String id = service.proposeRound(draft);
        return Response.created(UriBuilder.fromPath("rounds/{id}").build(id))
                .entity(service.round(id))
                .build();
    }

    @POST
    @Path("{id}/confirmation")
    @Operation(summary = "Open a proposed round, as a second officer")
    public RoundView confirm(@PathParam("id") String id, @NotNull RoundConfirmationInput input) {
        service.confirm(id, input);
        return service.round(id);
    }

    @POST
    @Path("{id}/refusal")
    @Operation(summary = "Refuse to open a proposed round, as a second officer")
    public void refuse(@PathParam("id") String id, @NotNull RoundRefusalInput input) {
        service.refuse(id, input);
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "Withdraw the proposal of a round")
    public void withdraw(@PathParam("id") String id) {
        service.withdraw(id);
    }

    @PUT
    @Path("{id}")
    public RoundView amend(@PathParam("id") String id, @NotNull RoundInput draft) {
        service.amend(id, draft);
        return service.round(id);
    }
}
