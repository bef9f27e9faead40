package fangxin.consultation.web;

import fangxin.consultation.MeetingDesk;
import fangxin.consultation.ReviewMeeting;
import fangxin.platform.web.Uploads;
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

/** The review meetings of an office. */
@Path("meetings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consultation")
public class MeetingResource {
    /** A meeting that was held for a round. */
    public record Holding(@NotBlank String round, LocalDate heldOn, String place, String chair,
            List<ReviewMeeting.Invited> invited, String minutes) { }

    @Inject
    MeetingDesk desk;

    @GET
    public List<MeetingDesk.Line> list() {
        return desk.meetings();
    }

    @POST
    public MeetingDesk.Meeting record(@NotNull @Valid Holding holding) {
        return desk.record(holding.round(), new ReviewMeeting.Details(holding.heldOn(), holding.place(),
                holding.chair(), holding.invited(), holding.minutes()));
    }

    @GET
    @Path("{id}")
    public MeetingDesk.Meeting meeting(@PathParam("id") String id) {
        return desk.meeting(id);
    }

    @POST
    @Path("{id}/minutes")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public MeetingDesk.Meeting keepMinutes(@PathParam("id") String id, @FormParam("file") @NotNull EntityPart file) {
        return Uploads.read(file, (name, content) -> desk.keepMinutes(id, name, content));
    }

    /** Decides over many candidacies in one go: all of them, or none. */
    @POST
    @Path("{id}/decisions")
    public MeetingDesk.Meeting decide(@PathParam("id") String id, @NotNull List<MeetingDesk.Verdict> verdicts) {
        desk.decide(id, verdicts);
        return desk.meeting(id);
    }
}
