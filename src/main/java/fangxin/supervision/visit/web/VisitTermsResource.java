package fangxin.supervision.visit.web;

import fangxin.supervision.visit.VisitTermsInput;
import fangxin.supervision.visit.VisitTermsService;
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

/** REST resource of the terms of visits: reads them, or replaces them as a whole. */
@Path("visit-terms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class VisitTermsResource {
    @Inject
    VisitTermsService service;

    @GET
    @Operation(summary = "The terms of visits in force: caps, ratios and questions, with their issue")
    public VisitTermsService.VisitTermsView terms() {
        return service.terms();
    }

    @PUT
    @Operation(summary = "Replace the terms of visits")
    public VisitTermsService.VisitTermsView replace(@NotNull VisitTermsInput terms) {
        return service.replace(terms);
    }
}
