package fangxin.procedure.evaluation.calibration.web;

import fangxin.common.validation.Length;
import fangxin.procedure.evaluation.calibration.FairnessService;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of the fairness report. */
@Path("fairness")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fairness")
public class FairnessResource {
    /** What was found by looking. */
    public record ReviewClosing(
            @Length(max = 1000, message = "{calibration.review.note}")
            String note) {}

    @Inject
    FairnessService service;

    @GET
    public FairnessService.FairnessReport report() {
        return service.report();
    }

    @POST
    @Path("reviews/{id}/close")
    public FairnessService.FairnessReport close(@PathParam("id") String id, @NotNull @Valid ReviewClosing closing) {
        service.close(id, closing.note());
        return service.report();
    }
}
