package fangxin.commitment.pledge.web;

import fangxin.commitment.pledge.CommitmentTermsInput;
import fangxin.commitment.pledge.CommitmentTermsService;
import fangxin.commitment.pledge.CommitmentTermsService.CommitmentTermsView;
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

/** REST resource of the terms of the track of commitment: reads them, or replaces them as a whole. */
@Path("commitment-terms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
public class CommitmentTermsResource {
    @Inject
    CommitmentTermsService service;

    @GET
    @Operation(summary = "The terms of the track of commitment in force, with their issue")
    public CommitmentTermsView terms() {
        return service.terms();
    }

    @PUT
    @Operation(summary = "Replace the terms of the track of commitment, for example by those of another city")
    public CommitmentTermsView change(@NotNull CommitmentTermsInput input) {
        return service.change(input);
    }
}
