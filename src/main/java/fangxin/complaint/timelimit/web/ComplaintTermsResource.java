package fangxin.complaint.timelimit.web;

import fangxin.complaint.timelimit.ComplaintTermsInput;
import fangxin.complaint.timelimit.ComplaintTermsService;
import fangxin.complaint.timelimit.DueDay;
import fangxin.complaint.timelimit.HandlingLimit;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of the terms of complaints: reads them, replaces them as a whole, and counts a due day by them. */
@Path("complaint-terms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class ComplaintTermsResource {
    @Inject
    ComplaintTermsService service;

    @GET
    @Operation(summary = "The terms of complaints in force: rule sets, overrides, codes and alarms, with their issue")
    public ComplaintTermsService.ComplaintTermsView terms() {
        return service.terms();
    }

    @PUT
    @Operation(summary = "Replace the terms of complaints")
    public ComplaintTermsService.ComplaintTermsView replace(@NotNull ComplaintTermsInput terms) {
        return service.replace(terms);
    }

    @GET
    @Path("due-day")
    @Operation(summary = "The due day of a limit that begins on a day, with article and the days left out")
    public DueDay dueDay(
            @QueryParam("limit") HandlingLimit limit,
            @QueryParam("start") LocalDate start,
            @QueryParam("tag") List<String> tags) {
        return service.dueDay(new ComplaintTermsService.DueDayInput(limit, start, tags));
    }
}
