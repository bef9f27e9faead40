package fangxin.supervision.visit.web;

import fangxin.supervision.visit.DrawTakeoverInput;
import fangxin.supervision.visit.VisitPlanService;
import fangxin.supervision.visit.VisitPlanView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource by which an office reads the stops of a random draw, and takes the draw over into its calendar of
 * visits.
 */
@Path("random-draws/{number}/visit-plan")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class DrawTakeoverResource {
    @Inject
    VisitPlanService service;

    @GET
    @Operation(summary = "What a random draw brings into the calendar of visits, and the plan that has taken it over")
    public VisitPlanView.DrawnStops stops(@PathParam("number") String number) {
        return service.drawnStops(number);
    }

    @POST
    @Operation(summary = "Take a random draw over into the calendar of visits, with its pairs and routes")
    public VisitPlanView.TakenOverDraw takeOver(
            @PathParam("number") String number, @NotNull DrawTakeoverInput takeover) {
        return service.takeOver(number, takeover);
    }
}
