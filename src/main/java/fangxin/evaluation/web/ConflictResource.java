package fangxin.evaluation.web;

import fangxin.evaluation.ConflictDesk;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Conflicts of interest, as officers declare them. */
@Path("conflicts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class ConflictResource {
    @Inject
    ConflictDesk desk;

    @GET
    public List<ConflictDesk.Declared> mine() {
        return desk.mine();
    }

    /** Keeps the caller, or an evaluator of the caller's authority, away from a merchant. */
    @POST
    public List<ConflictDesk.Declared> declare(@NotNull ConflictDesk.Declaration declared) {
        desk.declare(declared);
        return desk.mine();
    }

    @POST
    @Path("{id}/withdraw")
    public List<ConflictDesk.Declared> withdraw(@PathParam("id") String id) {
        desk.withdraw(id);
        return desk.mine();
    }
}
