package fangxin.casework.web;

import fangxin.casework.CaseFilter;
import fangxin.casework.WorklistService;
import fangxin.common.NotFound;
import fangxin.procedure.candidacy.Stage;
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

/** REST resource of the worklist of the caller. */
@Path("worklist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidacies")
public class WorklistResource {
    /** @param reference of the case whose limit is nearest */
    public record NextCase(String reference) {}

    @Inject
    WorklistService service;

    @GET
    @Operation(summary = "A page of cases, the most urgent first")
    public WorklistService.WorklistSlice page(
            @QueryParam("stage") Stage stage,
            @QueryParam("q") String text,
            @QueryParam("due") CaseFilter.DueFilter due,
            @QueryParam("all") boolean all,
            @QueryParam("page") @DefaultValue("1") int page) {
        return service.page(new CaseFilter(stage, text, due, all), page);
    }

    @GET
    @Path("summary")
    @Operation(summary = "Number of pending cases by due date")
    public WorklistService.WorklistSummary summary() {
        return service.summary();
    }

    @GET
    @Path("tasks")
    @Operation(summary = "Pending tasks besides cases: replies of a conference member, documents of a signing chain")
    public List<WorklistService.PendingTaskCount> pendingTasks() {
        return service.pendingTasks();
    }

    @GET
    @Path("next")
    @Operation(summary = "The most urgent case, leaving out one")
    public NextCase next(@QueryParam("except") String except) {
        return new NextCase(service.next(except).orElseThrow(() -> new NotFound("next")));
    }

    @GET
    @Path("targets")
    @Operation(summary = "Targets and titles of the caller's offices in their rounds")
    public List<WorklistService.QuotaProgress> targets() {
        return service.targets();
    }
}
