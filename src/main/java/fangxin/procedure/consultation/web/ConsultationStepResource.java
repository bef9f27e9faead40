package fangxin.procedure.consultation.web;

import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.consultation.Consultation;
import fangxin.procedure.consultation.ConsultationService;
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

/** REST resource of the steps that ask agencies for opinions and enter their replies. */
@Path("candidacies/{reference}/steps")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consultation")
public class ConsultationStepResource {
    /** Confirmation that the reply was recorded. */
    public record ReplyReceipt(String reference, boolean recorded) {}

    @Inject
    ConsultationService consultations;

    @PathParam("reference")
    String reference;

    @POST
    @Path("SEEK_OPINIONS")
    public CandidacyView seekOpinions(@NotNull ConsultationService.OpinionRequest request) {
        return consultations
                .requestOpinions(List.of(reference), Consultation.ConsultationType.OPINIONS, request)
                .getFirst();
    }

    @POST
    @Path("JOINT_EXAMINE")
    public CandidacyView jointlyExamine(@NotNull ConsultationService.OpinionRequest request) {
        return consultations
                .requestOpinions(List.of(reference), Consultation.ConsultationType.JOINT_EXAMINATION, request)
                .getFirst();
    }

    @POST
    @Path("REPLY")
    public ReplyReceipt reply(@NotNull ConsultationService.ReplyInput reply) {
        consultations.reply(reference, reply);
        return new ReplyReceipt(reference, true);
    }
}
