package fangxin.casework.web;

import fangxin.casework.CaseFilter;
import fangxin.casework.WorklistFilter;
import fangxin.casework.WorklistService;
import fangxin.common.NotFound;
import fangxin.organization.worklist.TaskType;
import fangxin.procedure.candidacy.Stage;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource that reads the worklist of the caller: a page of it, its counts, the most urgent task, the quotas of
 * the rounds.
 */
@Path("worklist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidacies")
public class WorklistResource {
    /**
     * The most urgent task.
     *
     * @param reference of the case; null for another task
     * @param page      path of the page on which it is done
     */
    public record NextTask(
            TaskType type, String reference, @NotNull String page) {}

    @Inject
    WorklistService service;

    @GET
    @Operation(summary = "A page of everything that waits for the caller, the most urgent first")
    public WorklistService.WorklistSlice page(
            @QueryParam("type") TaskType type,
            @QueryParam("stage") Stage stage,
            @QueryParam("q") String text,
            @QueryParam("due") CaseFilter.DueFilter due,
            @QueryParam("all") boolean all,
            @QueryParam("owner") WorklistFilter.OwnerFilter owner,
            @QueryParam("page") @DefaultValue("1") int page) {
        return service.page(new WorklistFilter(type, new CaseFilter(stage, text, due, all), owner), page);
    }

    @GET
    @Path("summary")
    @Operation(summary = "Number of waiting cases and tasks by due date, stage and type")
    public WorklistService.WorklistSummary summary() {
        return service.summary();
    }

    @GET
    @Path("next")
    @Operation(summary = "The most urgent task, leaving out one case")
    public NextTask next(@QueryParam("except") String except) {
        return service.next(except)
                .map(item -> new NextTask(
                        item.type(), item.facts() == null ? null : item.facts().reference(), item.page()))
                .orElseThrow(() -> new NotFound("next"));
    }

    @GET
    @Path("targets")
    @Operation(summary = "Targets and titles of the caller's offices in their rounds")
    public List<WorklistService.QuotaProgress> targets() {
        return service.targets();
    }
}
