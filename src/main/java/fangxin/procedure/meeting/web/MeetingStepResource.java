package fangxin.procedure.meeting.web;

import fangxin.common.validation.Length;
import fangxin.procedure.meeting.MeetingDecision;
import fangxin.procedure.meeting.MeetingService;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of the two steps that record a review meeting's decision on one candidacy: pass or refuse. */
@Path("candidacies/{reference}/steps")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meeting")
public class MeetingStepResource {
    /**
     * A decision of a review meeting.
     *
     * @param meeting    its id
     * @param reason     required to refuse, and to pass in spite of an objection
     * @param exceptions exception that the meeting allows
     * @param recused    names of those who were recused, separated by commas
     */
    public record MeetingDecisionRequest(
            @Length(max = 36) String meeting,

            @Length(max = 3900, message = "{evaluation.tooLong}")
            String reason,

            @Length(max = 2000, message = "{evaluation.tooLong}")
            String exceptions,

            @Length(max = 900, message = "{evaluation.tooLong}")
            String recused) {}

    @Inject
    MeetingService meetings;

    @PathParam("reference")
    String reference;

    @POST
    @Path("PASS")
    public MeetingService.MeetingView pass(@NotNull @Valid MeetingDecisionRequest deciding) {
        return decide(deciding, MeetingDecision.MeetingOutcome.PASS);
    }

    @POST
    @Path("REFUSE")
    public MeetingService.MeetingView refuse(@NotNull @Valid MeetingDecisionRequest deciding) {
        return decide(deciding, MeetingDecision.MeetingOutcome.REFUSE);
    }

    private MeetingService.MeetingView decide(MeetingDecisionRequest deciding, MeetingDecision.MeetingOutcome outcome) {
        meetings.decide(
                deciding.meeting(),
                List.of(new MeetingService.DecisionInput(
                        reference, outcome, deciding.reason(), deciding.exceptions(), deciding.recused())));
        return meetings.meeting(deciding.meeting());
    }
}
