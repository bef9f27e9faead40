package fangxin.naming.rehearsal.web;

import fangxin.common.validation.Length;
import fangxin.naming.rehearsal.EditionEffect;
import fangxin.naming.rehearsal.EditionRehearsalRow;
import fangxin.naming.rehearsal.EditionRehearsalService;
import fangxin.naming.rehearsal.EditionRehearsalView;
import fangxin.naming.rehearsal.RehearsedSheet;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of the rehearsal of an edition draft: begins it, and reads its progress, counts and titles. */
@Path("edition-drafts/{id}/rehearsal")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions")
public class EditionRehearsalResource {
    @Inject
    EditionRehearsalService service;

    @POST
    @Operation(
            summary = "Begin to compute which titles in force would change their grade by an edition draft",
            description = "The answer states the progress. A job completes what takes longer than a second.")
    public EditionRehearsalView rehearse(@PathParam("id") String id) {
        return service.rehearse(id);
    }

    @GET
    @Operation(summary = "The newest rehearsal of an edition draft")
    public EditionRehearsalView rehearsal(@PathParam("id") String id) {
        return service.rehearsal(id);
    }

    @GET
    @Path("titles")
    @Operation(summary = "The titles whose grade or re-check an edition draft would change, a hundred after a number")
    public List<EditionRehearsalRow> titles(
            @PathParam("id") String id,
            @QueryParam("sheet") RehearsedSheet sheet,
            @QueryParam("effect") EditionEffect effect,
            @QueryParam("after") @Length(max = 19) String after) {
        return service.titles(id, sheet, effect, after);
    }
}
