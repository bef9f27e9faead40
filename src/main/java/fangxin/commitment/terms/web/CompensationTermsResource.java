package fangxin.commitment.terms.web;

import fangxin.commitment.terms.CompensationTermsInput;
import fangxin.commitment.terms.CompensationTermsService;
import fangxin.commitment.terms.CompensationTermsService.CompensationTermsView;
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

/** REST resource of the terms of advance compensation: reads them, or replaces them as a whole. */
@Path("compensation-terms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Advance compensation")
public class CompensationTermsResource {
    @Inject
    CompensationTermsService service;

    @GET
    @Operation(summary = "The terms of advance compensation in force, with their issue")
    public CompensationTermsView terms() {
        return service.terms();
    }

    @PUT
    @Operation(summary = "Replace the terms of advance compensation, for example by those of another city")
    public CompensationTermsView change(@NotNull CompensationTermsInput input) {
        return service.change(input);
    }
}
