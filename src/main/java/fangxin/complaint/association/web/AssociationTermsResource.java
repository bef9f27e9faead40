package fangxin.complaint.association.web;

import fangxin.complaint.association.AssociationTermsInput;
import fangxin.complaint.association.AssociationTermsService;
import fangxin.complaint.association.AssociationTermsService.AssociationTermsView;
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

/** REST resource of the terms of the associations: reads them, or replaces them as a whole. */
@Path("association-terms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Association")
public class AssociationTermsResource {
    @Inject
    AssociationTermsService service;

    @GET
    @Operation(summary = "The terms of the associations in force, with their issue")
    public AssociationTermsView terms() {
        return service.terms();
    }

    @PUT
    @Operation(summary = "Replace the terms of the associations")
    public AssociationTermsView change(@NotNull AssociationTermsInput input) {
        return service.change(input);
    }
}
