package fangxin.casework.appraisal.web;

import fangxin.casework.appraisal.AppraisalAnswerInput;
import fangxin.casework.appraisal.AppraisalInput;
import fangxin.casework.appraisal.AppraisalService;
import fangxin.casework.appraisal.AppraisalViews.AppraisableStep;
import fangxin.casework.appraisal.AppraisalViews.AppraisalCase;
import fangxin.casework.appraisal.AppraisalViews.AppraisalFigures;
import fangxin.platform.persistence.PublicCopies;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of appraisals: lists the steps to appraise, appraises one, reads and answers a bad appraisal, reads
 * the public figures.
 */
@Path("appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidacies")
public class AppraisalResource {
    @Inject
    AppraisalService service;

    @Inject
    PublicCopies copies;

    @GET
    @Path("open")
    @Operation(summary = "The finished steps that the caller's merchants can appraise, the newest first")
    public List<AppraisableStep> open() {
        return service.open();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Appraises a finished step, once; a bad appraisal is followed up within 15 working days")
    public void appraise(@NotNull AppraisalInput input) {
        service.appraise(input);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One bad appraisal, for the office that follows it up")
    public AppraisalCase find(@PathParam("id") String id) {
        return service.find(id);
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
    @Operation(summary = "Appraisals of this year by agency, published five at a time")
    public AppraisalFigures figures() {
        return copies.read("appraisals", service::figures);
    }
}
