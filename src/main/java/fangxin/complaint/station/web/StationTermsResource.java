package fangxin.complaint.station.web;

import fangxin.complaint.station.StationTermsInput;
import fangxin.complaint.station.StationTermsService;
import fangxin.complaint.station.StationTermsService.StationTermsView;
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

/** REST resource of the terms of stations and ODR firms: reads them, or replaces them as a whole. */
@Path("station-terms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stations")
public class StationTermsResource {
    @Inject
    StationTermsService service;

    @GET
    @Operation(summary = "The terms of stations and ODR firms in force, with their issue")
    public StationTermsView terms() {
        return service.terms();
    }

    @PUT
    @Operation(summary = "Replace the terms of stations and ODR firms")
    public StationTermsView change(@NotNull StationTermsInput input) {
        return service.change(input);
    }
}
