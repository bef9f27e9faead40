package fangxin.consultation.web;

import fangxin.candidacy.CandidacyView;
import fangxin.consultation.Consultation;
import fangxin.consultation.ConsultationDesk;
import fangxin.consultation.MeetingDecision;
import fangxin.consultation.MeetingDesk;
import fangxin.consultation.ReviewDesk;
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
    public record Deciding(String meeting, String reason, String exceptions, String recused) { }

    /** That it was recorded. */
    public record Recorded(String reference, boolean recorded) { }

    @Inject
    ConsultationDesk consultations;
    @Inject
    MeetingDesk meetings;
    @Inject
    ReviewDesk reviews;
    @PathParam("reference")
    String reference;

    @POST
    @Path("SEEK_OPINIONS")
    public CandidacyView seekOpinions(@NotNull ConsultationDesk.Request request) {
        return consultations.ask(List.of(reference), Consultation.Kind.OPINIONS, request).getFirst();
    }

    @POST
    @Path("JOINT_EXAMINE")
    public CandidacyView jointlyExamine(@NotNull ConsultationDesk.Request request) {
        return consultations.ask(List.of(reference), Consultation.Kind.JOINT_EXAMINATION, request).getFirst();
    }

    @POST
    @Path("REPLY")
    public Recorded reply(@NotNull ConsultationDesk.Reply reply) {
        consultations.reply(reference, reply);
        return new Recorded(reference, true);
    }

    @POST
    @Path("PASS")
    public MeetingDesk.Meeting pass(@NotNull Deciding deciding) {
        return decide(deciding, MeetingDecision.Outcome.PASS);
    }

    @POST
    @Path("REFUSE")
    public MeetingDesk.Meeting refuse(@NotNull Deciding deciding) {
        return decide(deciding, MeetingDecision.Outcome.REFUSE);
    }

    private MeetingDesk.Meeting decide(Deciding deciding, MeetingDecision.Outcome outcome) {
        meetings.decide(deciding.meeting(), List.of(new MeetingDesk.Verdict(reference, outcome,
                deciding.reason(), deciding.exceptions(), deciding.recused())));
        return meetings.meeting(deciding.meeting());
    }

    @POST
    @Path("UPHOLD")
    public CandidacyView uphold(@NotNull ReviewDesk.Finding finding) {
        return reviews.uphold(reference, finding);
    }

    @POST
    @Path("REOPEN")
    public CandidacyView reopen(@NotNull ReviewDesk.Finding finding) {
        return reviews.reopen(reference, finding);
    }
}
