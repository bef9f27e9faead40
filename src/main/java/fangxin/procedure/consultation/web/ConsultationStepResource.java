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
    /** That it was recorded. */
    public record Recorded(String reference, boolean recorded) {}

    @Inject
    ConsultationService consultations;

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
}
