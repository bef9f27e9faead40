package fangxin.supervision.visit.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.supervision.visit.OffenceLeadInput;
import fangxin.supervision.visit.VisitInput;
import fangxin.supervision.visit.VisitQuestion;
import fangxin.supervision.visit.VisitReasonInput;
import fangxin.supervision.visit.VisitRecordInput;
import fangxin.supervision.visit.VisitScheduleInput;
import fangxin.supervision.visit.VisitService;
import fangxin.supervision.visit.VisitType;
import fangxin.supervision.visit.VisitVerdictInput;
import fangxin.supervision.visit.VisitView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of visits to holders of titles: lists, plans, moves, records and cancels them, reads the calendar of a
 * premises, decides on reports of volunteers, and hands over leads.
 */
@Path("visits")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class VisitResource {
    /** Picture that was stored. */
    public record StoredVisitPicture(@NotNull String id) {}

    @Inject
    VisitService service;

    @GET
    @Operation(summary = "Visits of the caller's office and those that the caller makes, the newest first")
    public List<VisitView> visits() {
        return service.visits();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One visit with its result, leads, journal and open acts")
    public VisitView visit(@PathParam("number") String number) {
        return service.visit(number);
    }

    @GET
    @Path("calendar/{title}")
    @Operation(summary = "All visits to the premises of a title, over all titles and offices")
    public VisitView.VisitCalendar calendar(@PathParam("title") String title) {
        return service.calendar(title);
    }

    @GET
    @Path("visitors/{title}")
    @Operation(summary = "The persons who may make a visit of a type on a title")
    public List<VisitService.VisitorChoice> visitors(
            @PathParam("title") String title, @QueryParam("type") @NotNull VisitType type) {
        return service.visitors(title, type);
    }

    @GET
    @Path("questions")
    @Operation(summary = "The questions of a visit without a score sheet")
    public List<VisitQuestion> questions() {
        return service.questions();
    }

    @POST
    @Operation(summary = "Plan a visit within the yearly cap of the premises")
    public VisitView plan(@NotNull VisitInput visit) {
        return service.plan(visit);
    }

    @POST
    @Path("{number}/schedule")
    @Operation(summary = "Move a planned visit to another day or team")
    public VisitView reschedule(@PathParam("number") String number, @NotNull VisitScheduleInput schedule) {
        return service.reschedule(number, schedule);
    }

    @POST
    @Path("{number}/pictures")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Keep a picture or sound recording of a visit, in the part \"file\"")
    public StoredVisitPicture attach(@PathParam("number") String number, @FormParam("file") @NotNull EntityPart file) {
        return new StoredVisitPicture(
                UploadedFiles.read(file, (name, content) -> service.attach(number, name, content)));
    }

    @POST
    @Path("{number}/record")
    @Operation(summary = "Record a visit without a score sheet by the answers to its questions")
    public VisitView record(@PathParam("number") String number, @NotNull VisitRecordInput findings) {
        return service.record(number, findings);
    }

    @POST
    @Path("{number}/verdict")
    @Operation(summary = "Confirm or reject the report of a volunteer")
    public VisitView decide(@PathParam("number") String number, @NotNull VisitVerdictInput verdict) {
        return service.decide(number, verdict);
    }

    @POST
    @Path("{number}/not-met")
    @Operation(summary = "Report that the shop was closed or nobody was there")
    public VisitView reportNotMet(@PathParam("number") String number, @NotNull VisitReasonInput report) {
        return service.reportNotMet(number, report);
    }

    @POST
    @Path("{number}/cancellation")
    @Operation(summary = "Cancel a planned visit with a reason")
    public VisitView cancel(@PathParam("number") String number, @NotNull VisitReasonInput cancellation) {
        return service.cancel(number, cancellation);
    }

    @POST
    @Path("{number}/leads")
    @Operation(summary = "Hand a suspected offence over to the competent agency")
    public VisitView handOverLead(@PathParam("number") String number, @NotNull OffenceLeadInput lead) {
        return service.handOverLead(number, lead);
    }
}
