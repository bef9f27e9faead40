package fangxin.membership.web;

import fangxin.membership.Shortfall;
import fangxin.membership.ShortfallDesk;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Composites below a binding share: the system asks, an office decides. */
@Path("shortfalls")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
public class ShortfallResource {
    /** @param until last day: of the time for which the title is kept, or in which things are put right */
    public record Ruling(Shortfall.Outcome outcome, String reason, LocalDate until) { }

    @Inject
    ShortfallDesk desk;

    @GET
    @Operation(summary = "Composites of one's office below a binding share, the undecided first")
    public List<ShortfallDesk.Question> shortfalls() {
        return desk.questions();
    }

    @POST
    @Path("{id}/decision")
    @Operation(summary = "Decide that the title stays for a time, or that things are put right by a day")
    public ShortfallDesk.Question decide(@PathParam("id") String id, @NotNull Ruling ruling) {
        desk.decide(id, ruling.outcome(), ruling.reason(), ruling.until());
        return desk.question(id);
    }

    @POST
    @Path("{id}/confirm")
    @Operation(summary = "Confirm that the share is reached again")
    public ShortfallDesk.Question confirm(@PathParam("id") String id) {
        desk.confirm(id);
        return desk.question(id);
    }
}
