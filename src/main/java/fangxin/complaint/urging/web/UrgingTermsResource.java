package fangxin.complaint.urging.web;

import fangxin.complaint.urging.UrgingTermsInput;
import fangxin.complaint.urging.UrgingTermsService;
import fangxin.complaint.urging.UrgingTermsService.UrgingTermsView;
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

/** REST resource of the terms of urging: reads them, or replaces them as a whole. */
@Path("urging-terms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class UrgingTermsResource {
    @Inject
    UrgingTermsService service;

    @GET
    @Operation(summary = "The terms of urging in force, with their issue")
    public UrgingTermsView terms() {
        return service.terms();
    }

    @PUT
    @Operation(summary = "Replace the terms of urging")
    public UrgingTermsView replace(@NotNull UrgingTermsInput input) {
        return service.replace(input);
    }
}
