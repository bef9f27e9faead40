package fangxin.complaint.unitcode.web;

import fangxin.complaint.unitcode.NetworkPlacesInput;
import fangxin.complaint.unitcode.NetworkPlacesService;
import fangxin.complaint.unitcode.NetworkPlacesService.NetworkPlacesView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the terms of scans, which are the networks whose region is known and the number of visitors from
 * which a unit gets an alert: reads them, or replaces them as a whole.
 */
@Path("network-places")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages of consumers")
public class NetworkPlacesResource {
    @Inject
    NetworkPlacesService service;

    @GET
    @Operation(summary = "The networks whose region is known, with their issue")
    public NetworkPlacesView terms() {
        return service.terms();
    }

    @PUT
    @Operation(summary = "Replace the networks whose region is known")
    public NetworkPlacesView change(@NotNull NetworkPlacesInput input) {
        return service.change(input);
    }
}
