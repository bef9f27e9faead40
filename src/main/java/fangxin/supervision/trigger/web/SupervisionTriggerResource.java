package fangxin.supervision.trigger.web;

import fangxin.supervision.trigger.SupervisionCatalogueInput;
import fangxin.supervision.trigger.SupervisionTermsInput;
import fangxin.supervision.trigger.SupervisionTriggerInput;
import fangxin.supervision.trigger.SupervisionTriggerService;
import fangxin.supervision.trigger.SupervisionTriggerService.SupervisionTermsView;
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
 * REST resource of the terms of supervision: reads them, adds, changes or removes one trigger, changes the periods, or
 * replaces all.
 */
@Path("supervision-triggers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class SupervisionTriggerResource {
    @Inject
    SupervisionTriggerService service;

    @GET
    @Operation(summary = "The terms of supervision in force: triggers and periods, with their issue")
    public SupervisionTermsView terms() {
        return service.terms();
    }

    @PUT
    @Operation(summary = "Add a trigger, or change the one with its code")
    public SupervisionTermsView save(@NotNull SupervisionTriggerInput input) {
        return service.save(input);
    }

    @PUT
    @Path("periods")
    @Operation(summary = "Change the periods that all triggers share")
    public SupervisionTermsView setTerms(@NotNull SupervisionTermsInput input) {
        return service.setTerms(input);
    }

    @PUT
    @Path("catalogue")
    @Operation(summary = "Replace the triggers as a whole")
    public SupervisionTermsView replace(@NotNull SupervisionCatalogueInput input) {
        return service.replace(input);
    }

    @DELETE
    @Path("{code}")
    @Operation(summary = "Remove a trigger; issue is that of the terms that were read")
    public SupervisionTermsView remove(@PathParam("code") String code, @QueryParam("issue") int issue) {
        return service.remove(code, issue);
    }
}
