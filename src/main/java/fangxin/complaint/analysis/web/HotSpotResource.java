package fangxin.complaint.analysis.web;

import fangxin.complaint.analysis.AnalysedWeekInput;
import fangxin.complaint.analysis.AnalysedWeekView;
import fangxin.complaint.analysis.HotSpotAssessmentInput;
import fangxin.complaint.analysis.HotSpotService;
import fangxin.complaint.analysis.HotSpotView;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of hot spots of complaints: lists and shows them, records the assessment of a hot spot by an office,
 * lists the weeks that were searched, and searches a week.
 */
@Path("hot-spots")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class HotSpotResource {
    @Inject
    HotSpotService service;

    @GET
    @Operation(summary = "Hot spots that the caller may see, the last week first")
    public List<HotSpotView> hotSpots() {
        return service.hotSpots();
    }

    @GET
    @Path("weeks")
    @Operation(summary = "The last weeks that were searched for hot spots")
    public List<AnalysedWeekView> weeks() {
        return service.weeks();
    }

    @POST
    @Path("weeks")
    @Operation(summary = "Search a week that is over for hot spots, unless it was searched")
    public AnalysedWeekView analyse(@NotNull AnalysedWeekInput week) {
        return service.analyse(week);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One hot spot with its figures and what offices have noted")
    public HotSpotView find(@PathParam("id") String id) {
        return service.find(id);
    }

    @POST
    @Path("{id}/assessment")
    @Operation(summary = "Record the assessment of a hot spot by the caller's office")
    public HotSpotView assess(@PathParam("id") String id, @NotNull HotSpotAssessmentInput assessment) {
        return service.assess(id, assessment);
    }
}
