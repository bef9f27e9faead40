package fangxin.procedure.consultation.web;

import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.consultation.AppealService;
import fangxin.procedure.consultation.Consultation;
import fangxin.procedure.consultation.ConsultationService;
import fangxin.procedure.consultation.MeetingDecision;
import fangxin.procedure.consultation.MeetingService;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps from asking the conference's bodies to the decision, and the review of a refusal. */
@Path("candidacies/{reference}/steps")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consultation")
public class ConsultationResource {
    /**
     * A decision of a review meeting.
     *
     * @param meeting    its id
     * @param reason     required to refuse, and to pass in spite of an objection
     * @param exceptions what is allowed as an exception
     * @param recused    names of those who kept away, separated by commas
     */
    public record Deciding(String meeting, String reason, String exceptions, String recused) {}

    /** That it was recorded. */
    public record Recorded(String reference, boolean recorded) {}

    @Inject
    ConsultationService consultations;

    @Inject
    MeetingService meetings;

    @Inject
    AppealService reviews;

    @PathParam("reference")
    String reference;

    @POST
    @Path("SEEK_OPINIONS")
    public CandidacyView seekOpinions(@NotNull ConsultationService.Request request) {
        return consultations
                .ask(List.of(reference), Consultation.Kind.OPINIONS, request)
                .getFirst();
    }

    @POST
    @Path("JOINT_EXAMINE")
    public CandidacyView jointlyExamine(@NotNull ConsultationService.Request request) {
        return consultations
                .ask(List.of(reference), Consultation.Kind.JOINT_EXAMINATION, request)
                .getFirst();
    }

    @POST
    @Path("REPLY")
    public Recorded reply(@NotNull ConsultationService.Reply reply) {
        consultations.reply(reference, reply);
        return new Recorded(reference, true);
    }

    @POST
    @Path("PASS")
    public MeetingService.Meeting pass(@NotNull Deciding deciding) {
        return decide(deciding, MeetingDecision.Outcome.PASS);
    }

    @POST
    @Path("REFUSE")
    public MeetingService.Meeting refuse(@NotNull Deciding deciding) {
        return decide(deciding, MeetingDecision.Outcome.REFUSE);
    }

    private MeetingService.Meeting decide(Deciding deciding, MeetingDecision.Outcome outcome) {
        meetings.decide(
                deciding.meeting(),
                List.of(new MeetingService.Verdict(
                        reference, outcome, deciding.reason(), deciding.exceptions(), deciding.recused())));
        return meetings.meeting(deciding.meeting());
    }

    @POST
    @Path("UPHOLD")
    public CandidacyView uphold(@NotNull AppealService.Finding finding) {
        return reviews.uphold(reference, finding);
    }

    @POST
    @Path("REOPEN")
    public CandidacyView reopen(@NotNull AppealService.Finding finding) {
        return reviews.reopen(reference, finding);
    }
}
