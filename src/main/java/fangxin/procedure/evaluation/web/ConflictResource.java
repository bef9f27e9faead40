package fangxin.procedure.evaluation.web;

import fangxin.procedure.evaluation.ConflictService;
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

/** REST resource by which a person lists, declares and withdraws conflicts of interest. */
@Path("conflicts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class ConflictResource {
    @Inject
    ConflictService service;

    @GET
    public List<ConflictService.DeclaredConflict> listOwn() {
        return service.listOwn();
    }

    /** Declares a conflict of interest of the caller, or of an evaluator of the caller's authority, with a merchant. */
    @POST
    public List<ConflictService.DeclaredConflict> declare(@NotNull ConflictService.ConflictDeclaration declared) {
        service.declare(declared);
        return service.listOwn();
    }

    @POST
    @Path("{id}/withdraw")
    public List<ConflictService.DeclaredConflict> withdraw(@PathParam("id") String id) {
        service.withdraw(id);
        return service.listOwn();
    }
}
