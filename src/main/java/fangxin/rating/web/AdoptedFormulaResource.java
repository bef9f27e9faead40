package fangxin.rating.web;

import fangxin.common.NotFound;
import fangxin.rating.PublicRatingService;
import fangxin.rating.PublicRatingService.AdoptedFormula;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource by which anyone reads the formula of ratings in force. */
@Path("rating-formula")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rating")
public class AdoptedFormulaResource {
    @Inject
    PublicRatingService service;

    @GET
    @Operation(summary = "The formula in force, with the document that adopts it")
    public AdoptedFormula formula() {
        return service.formula().orElseThrow(() -> new NotFound("rating-formula"));
    }
}
