package fangxin.rating.web;

import fangxin.rating.RatingAdoptionInput;
import fangxin.rating.RatingFormulaInput;
import fangxin.rating.RatingFormulaService;
import fangxin.rating.RatingFormulaService.RatingFormulaView;
import fangxin.rating.RatingFormulaService.RatingFormulasView;
import fangxin.rating.RatingRehearsalInput;
import fangxin.rating.RatingRehearsalView;
import fangxin.rating.RatingReturnInput;
import fangxin.rating.RehearsalProgress;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the issues of the formula: reads and enters them, begins and stops their rehearsals, reads the
 * report of a rehearsal, and adopts or returns an issue that was rehearsed.
 */
@Path("rating-formulas")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rating")
public class RatingFormulaResource {
    @Inject
    RatingFormulaService service;

    @GET
    @Operation(summary = "The issues of the formula with their rehearsals, the newest first")
    public RatingFormulasView formulas() {
        return service.formulas();
    }

    @POST
    @Operation(summary = "Enter a new issue of the formula")
    public RatingFormulaView enter(@NotNull RatingFormulaInput formula) {
        return service.enter(formula);
    }

    @POST
    @Path("{issue}/rehearsal")
    @Operation(summary = "Begin to compute which ratings an issue would change on its first day")
    public RehearsalProgress rehearse(@PathParam("issue") int issue, @NotNull RatingRehearsalInput rehearsal) {
        return service.rehearse(issue, rehearsal);
    }

    @GET
    @Path("{issue}/rehearsal")
    @Operation(summary = "The newest complete rehearsal of an issue")
    public RatingRehearsalView rehearsal(@PathParam("issue") int issue) {
        return service.rehearsal(issue);
    }

    @DELETE
    @Path("{issue}/rehearsal")
    @Operation(summary = "Stop the rehearsal of an issue that is being computed")
    public RatingFormulasView stop(@PathParam("issue") int issue) {
        return service.stopRehearsal(issue);
    }

    @POST
    @Path("{issue}/adoption")
    @Operation(summary = "Adopt a rehearsed issue by its document")
    public RatingFormulaView adopt(@PathParam("issue") int issue, @NotNull RatingAdoptionInput adoption) {
        return service.adopt(issue, adoption);
    }

    @POST
    @Path("{issue}/return")
    @Operation(summary = "Return a rehearsed issue with a reason instead of adopting it")
    public RatingFormulaView sendBack(@PathParam("issue") int issue, @NotNull RatingReturnInput input) {
        return service.sendBack(issue, input);
    }
}
