package fangxin.procedure.meeting.web;

import fangxin.common.validation.Length;
import fangxin.platform.http.UploadedFiles;
import fangxin.procedure.meeting.MeetingService;
import fangxin.procedure.meeting.ReviewMeeting;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the review meetings of an office: lists and records them, stores minutes, and enters decisions on
 * many candidacies.
 */
@Path("meetings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meeting")
public class MeetingResource {
    /** A meeting that was held for a round. */
    public record NewMeeting(
            @NotBlank @Length(max = 40) String round,
            LocalDate heldOn,

            @Length(max = 200, message = "{evaluation.tooLong}")
            String place,

            @Length(max = 100, message = "{evaluation.tooLong}")
            String chair,

            List<ReviewMeeting.InvitedPerson> invited,

            @Length(max = 4000, message = "{evaluation.tooLong}")
            String minutes) {}

    @Inject
    MeetingService service;

    @GET
    public List<MeetingService.MeetingSummary> list() {
        return service.meetings();
    }

    @POST
    public MeetingService.MeetingView record(@NotNull @Valid NewMeeting holding) {
        return service.record(
                holding.round(),
                new ReviewMeeting.MeetingDetails(
                        holding.heldOn(), holding.place(), holding.chair(), holding.invited(), holding.minutes()));
    }

    @GET
    @Path("{id}")
    public MeetingService.MeetingView meeting(@PathParam("id") String id) {
        return service.meeting(id);
    }

    @POST
    @Path("{id}/minutes")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public MeetingService.MeetingView storeMinutes(
            @PathParam("id") String id, @FormParam("file") @NotNull EntityPart file) {
        return UploadedFiles.read(file, (name, content) -> service.storeMinutes(id, name, content));
    }

    /** Records the decisions on many candidacies, all or none. */
    @POST
    @Path("{id}/decisions")
    public MeetingService.MeetingView decide(
            @PathParam("id") String id, @NotNull List<MeetingService.@NotNull DecisionInput> verdicts) {
        service.decide(id, verdicts);
        return service.meeting(id);
    }
}
