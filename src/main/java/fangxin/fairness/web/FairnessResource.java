package fangxin.fairness.web;

import fangxin.fairness.FairnessDesk;
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

/** How evenly evaluators score, and how offices return applications. */
@Path("fairness")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fairness")
public class FairnessResource {
    /** What was found by looking. */
    public record Closing(String note) { }

    @Inject
    FairnessDesk desk;

    @GET
    public FairnessDesk.Report report() {
        return desk.report();
    }

    @POST
    @Path("reviews/{id}/close")
    public FairnessDesk.Report close(@PathParam("id") String id, @NotNull Closing closing) {
        desk.close(id, closing.note());
        return desk.report();
    }
}
