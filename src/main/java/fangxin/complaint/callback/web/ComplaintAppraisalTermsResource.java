package fangxin.complaint.callback.web;

import fangxin.complaint.callback.ComplaintAppraisalTermsInput;
import fangxin.complaint.callback.ComplaintAppraisalTermsService;
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

/** REST resource of the terms of call-backs and appraisal: reads them, or replaces them as a whole. */
@Path("complaint-appraisal-terms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class ComplaintAppraisalTermsResource {
    @Inject
    ComplaintAppraisalTermsService service;

    @GET
    @Operation(summary = "The terms of call-backs and appraisal in force, with their issue")
    public ComplaintAppraisalTermsService.ComplaintAppraisalTermsView terms() {
        return service.terms();
    }

    @PUT
    @Operation(summary = "Replace the terms of call-backs and appraisal")
    public ComplaintAppraisalTermsService.ComplaintAppraisalTermsView replace(
            @NotNull ComplaintAppraisalTermsInput terms) {
        return service.replace(terms);
    }
}
