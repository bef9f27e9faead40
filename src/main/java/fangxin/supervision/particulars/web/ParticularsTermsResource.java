package fangxin.supervision.particulars.web;

import fangxin.supervision.particulars.ParticularsKindInput;
import fangxin.supervision.particulars.ParticularsPeriodsInput;
import fangxin.supervision.particulars.ParticularsTermsService;
import fangxin.supervision.particulars.ParticularsTermsService.ParticularsTermsView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the terms of changes of particulars: reads them, adds, changes or removes one kind, and changes the
 * periods.
 */
@Path("particulars-terms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class ParticularsTermsResource {
    @Inject
    ParticularsTermsService service;

    @GET
    @Operation(summary = "The terms of changes of particulars in force, with their issue")
    public ParticularsTermsView terms() {
        return service.terms();
    }

    @PUT
    @Operation(summary = "Add a kind of change, or change the one with its code")
    public ParticularsTermsView save(@NotNull ParticularsKindInput input) {
        return service.save(input);
    }

    @PUT
    @Path("periods")
    @Operation(summary = "Change the periods that all kinds of change share")
    public ParticularsTermsView setPeriods(@NotNull ParticularsPeriodsInput input) {
        return service.setPeriods(input);
    }

    @DELETE
    @Path("{code}")
    @Operation(summary = "Remove a kind of change; issue is that of the terms that were read")
    public ParticularsTermsView remove(@PathParam("code") String code, @QueryParam("issue") int issue) {
        return service.remove(code, issue);
    }
}
