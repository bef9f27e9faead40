package fangxin.supervision.holderterms.web;

import fangxin.supervision.holderterms.HolderTermsInput;
import fangxin.supervision.holderterms.HolderTermsService;
import fangxin.supervision.holderterms.HolderTermsService.HolderTermsView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of the terms for holders: reads them and their issues, or replaces them as a whole. */
@Path("holder-terms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class HolderTermsResource {
    @Inject
    HolderTermsService service;

    @GET
    @Operation(summary = "Terms of self-report and renewal in force")
    public HolderTermsView terms() {
        return service.terms();
    }

    @GET
    @Path("issues")
    @Operation(summary = "The last issues of the terms, the newest first")
    public List<HolderTermsService.HolderTermsIssueView> issues() {
        return service.issues();
    }

    @PUT
    @Operation(summary = "Change the terms; the city's programme office only")
    public HolderTermsView change(@NotNull HolderTermsInput changed) {
        return service.change(changed);
    }
}
