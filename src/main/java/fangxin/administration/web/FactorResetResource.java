package fangxin.administration.web;

import fangxin.administration.FactorResetInput;
import fangxin.administration.FactorResetService;
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
 * REST resource of requests to remove lost second factors: lists those that wait, requests a removal, confirms and
 * refuses it.
 */
@Path("administration/factor-resets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class FactorResetResource {
    @Inject
    FactorResetService service;

    @GET
    @Operation(summary = "Requests for a factor reset to be confirmed")
    public List<FactorResetService.PendingReset> pending() {
        return service.pending();
    }

    @POST
    @Operation(summary = "Request the reset of an account's second factors")
    public FactorResetService.PendingReset request(@NotNull FactorResetInput input) {
        return service.request(input);
    }

    @POST
    @Path("{id}/confirm")
    @Operation(summary = "Confirm a factor reset, as a second person")
    public void confirm(@PathParam("id") String id) {
        service.confirm(id);
    }

    @POST
    @Path("{id}/refuse")
    @Operation(summary = "Refuse a factor reset, as a second person")
    public void refuse(@PathParam("id") String id) {
        service.refuse(id);
    }
}
