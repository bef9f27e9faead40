package fangxin.round.web;

import fangxin.round.RoundInput;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of rounds: lists all or the open ones, shows one, opens a new one and amends one. */
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
        return open ? service.open() : service.all();
    }

    @GET
    @Path("{id}")
    public RoundView round(@PathParam("id") String id) {
        return service.round(id);
    }

    @POST
    @APIResponseSchema(value = RoundView.class, responseCode = "201")
    public Response open(@NotNull RoundInput draft) {
        String id = service.openRound(draft);
        return Response.created(UriBuilder.fromPath("rounds/{id}").build(id))
                .entity(service.round(id))
                .build();
    }

    @PUT
    @Path("{id}")
    public RoundView amend(@PathParam("id") String id, @NotNull RoundInput draft) {
        service.amend(id, draft);
        return service.round(id);
    }
}
