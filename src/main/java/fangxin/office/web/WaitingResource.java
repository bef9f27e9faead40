package fangxin.office.web;

import fangxin.Unknown;
import fangxin.candidacy.Stage;
import fangxin.office.CaseFilter;
import fangxin.office.WaitingDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for the caller. */
@Path("waiting")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidacies")
public class WaitingResource {
    /** @param reference of the case whose limit is nearest */
    public record Next(String reference) { }

    @Inject
    WaitingDesk desk;

    @GET
    @Operation(summary = "A page of cases, the most urgent first")
    public WaitingDesk.Page page(@QueryParam("stage") Stage stage, @QueryParam("q") String text,
            @QueryParam("due") CaseFilter.Due due, @QueryParam("all") boolean all,
            @QueryParam("page") @DefaultValue("1") int page) {
        return desk.page(new CaseFilter(stage, text, due, all), page);
    }

    @GET
    @Path("summary")
    @Operation(summary = "How many wait, and how near their limits are")
    public WaitingDesk.Summary summary() {
        return desk.summary();
    }

    @GET
    @Path("owed")
    @Operation(summary = "What waits besides cases: answers of a conference body, acts of a signing chain")
    public List<WaitingDesk.Owed> owed() {
        return desk.owed();
    }

    @GET
    @Path("next")
    @Operation(summary = "The most urgent case, leaving out one")
    public Next next(@QueryParam("except") String except) {
        return new Next(desk.next(except).orElseThrow(() -> new Unknown("next")));
    }

    @GET
    @Path("targets")
    @Operation(summary = "Titles aimed at and reached by the caller's offices in their rounds")
    public List<WaitingDesk.Target> targets() {
        return desk.targets();
    }
}
