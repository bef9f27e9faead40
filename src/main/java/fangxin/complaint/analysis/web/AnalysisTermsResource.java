package fangxin.complaint.analysis.web;

import fangxin.complaint.analysis.AnalysisTermsInput;
import fangxin.complaint.analysis.AnalysisTermsService;
import fangxin.complaint.analysis.AnalysisTermsService.AnalysisTermsView;
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

/** REST resource of the terms of the analysis of complaints: reads them, or replaces them as a whole. */
@Path("analysis-terms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class AnalysisTermsResource {
    @Inject
    AnalysisTermsService service;

    @GET
    @Operation(summary = "The terms of the analysis in force, with their issue")
    public AnalysisTermsView terms() {
        return service.terms();
    }

    @PUT
    @Operation(summary = "Replace the terms of the analysis")
    public AnalysisTermsView change(@NotNull AnalysisTermsInput input) {
        return service.change(input);
    }
}
