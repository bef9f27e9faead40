package fangxin.commitment.terms.web;

import fangxin.commitment.terms.ReturnTermsInput;
import fangxin.commitment.terms.ReturnTermsService;
import fangxin.commitment.terms.ReturnTermsService.ReturnTermsView;
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

/** REST resource of the terms of returns: reads them, or replaces them as a whole. */
@Path("return-terms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
public class ReturnTermsResource {
    @Inject
    ReturnTermsService service;

    @GET
    @Operation(summary = "The terms of returns in force, with their issue")
    public ReturnTermsView terms() {
        return service.terms();
    }

    @PUT
    @Operation(summary = "Replace the terms of returns, for example by those of another city")
    public ReturnTermsView change(@NotNull ReturnTermsInput input) {
        return service.change(input);
    }
}
