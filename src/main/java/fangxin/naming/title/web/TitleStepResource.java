package fangxin.naming.title.web;

import fangxin.naming.title.TitleStep;
import fangxin.naming.title.TitleStepTermsInput;
import fangxin.naming.title.TitleStepTermsService;
import fangxin.naming.title.TitleStepTermsService.StepTermsView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the terms of the steps of titles (ground, remedy and time limit): reads them with their former
 * issues, changes those of a step.
 */
@Path("title-steps")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Titles")
public class TitleStepResource {
    @Inject
    TitleStepTermsService service;

    @GET
    @Operation(summary = "Ground, remedy and time limit of each step of titles, with former issues")
    public List<StepTermsView> terms() {
        return service.terms();
    }

    @PUT
    @Path("{step}")
    @Operation(summary = "Change ground, remedy and time limit of a step of titles")
    public StepTermsView change(@PathParam("step") TitleStep step, @NotNull TitleStepTermsInput input) {
        return service.change(step, input);
    }
}
