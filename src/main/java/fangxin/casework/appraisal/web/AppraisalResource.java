package fangxin.casework.appraisal.web;

import fangxin.casework.appraisal.AppraisalAnswerInput;
import fangxin.casework.appraisal.AppraisalInput;
import fangxin.casework.appraisal.AppraisalService;
import fangxin.casework.appraisal.AppraisalTermsInput;
import fangxin.casework.appraisal.AppraisalTermsService;
import fangxin.casework.appraisal.AppraisalViews.AppraisableStep;
import fangxin.casework.appraisal.AppraisalViews.AppraisalCase;
import fangxin.casework.appraisal.AppraisalViews.AppraisalFigures;
import fangxin.casework.appraisal.AppraisalViews.AppraisalTermsView;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.platform.persistence.PublicCopies;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of appraisals: lists the steps to appraise, appraises one, reads and answers a bad appraisal, reads the
 * public figures, and reads and changes the terms.
 */
@Path("appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidacies")
public class AppraisalResource {
    @Inject
    AppraisalService service;

    @Inject
    AppraisalTermsService terms;

    @Inject
    PublicCopies copies;

    @GET
    @Path("open")
    @Operation(summary = "The finished steps that the caller's merchants can appraise, the newest first")
    public List<AppraisableStep> open() {
        return service.appraisable();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Appraises a finished step, once; a bad appraisal is followed up within the days that the terms state")
    public void appraise(@NotNull AppraisalInput input) {
        service.appraise(input);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One bad appraisal, for the office that follows it up")
    public AppraisalCase find(@PathParam("id") String id) {
        return service.find(id);
    }

    @GET
    @Path("{id}/deadline")
    @Operation(summary = "Why the last day for the call-back is this day")
    public DeadlineReason deadline(@PathParam("id") String id) {
        return service.deadline(id);
    }

    @GET
    @Path("terms")
    @Operation(summary = "The terms of the appraisal by issue, the newest first, for administrators")
    public List<AppraisalTermsView> terms() {
        return terms.issues();
    }

    @PUT
    @Path("terms")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enters the terms of the appraisal that hold from now on")
    public AppraisalTermsView change(@NotNull AppraisalTermsInput input) {
        return terms.change(input);
    }

    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records the call-back after a bad appraisal")
    public AppraisalCase answer(@PathParam("id") String id, @NotNull AppraisalAnswerInput input) {
        return service.answer(id, input);
    }

    @GET
    @Path("figures")
    @Operation(
            summary = "Appraisals of this year by agency, published as many at a time as the terms of the year state")
    public AppraisalFigures figures() {
        return copies.read("appraisals", service::figures);
    }
}
