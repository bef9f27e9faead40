package fangxin.procedure.evaluation.calibration.web;

import fangxin.procedure.evaluation.calibration.FairnessService;
import fangxin.procedure.evaluation.calibration.ReviewClosingInput;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource that reads the fairness report and closes the review of an evaluator. */
@Path("fairness")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fairness")
public class FairnessResource {
    @Inject
    FairnessService service;

    @GET
    public FairnessService.FairnessReport report() {
        return service.report();
    }

    @POST
    @Path("reviews/{id}/close")
    public FairnessService.FairnessReport close(@PathParam("id") String id, @NotNull ReviewClosingInput result) {
        service.close(id, result);
        return service.report();
    }
}
