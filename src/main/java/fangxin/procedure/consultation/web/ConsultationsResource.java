package fangxin.procedure.consultation.web;

import fangxin.procedure.consultation.ConsultationService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the lists of consultations: the requests to a member agency, those that an office has sent, the
 * candidacies that are ready, and the agencies that can be asked.
 */
@Path("consultations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consultation")
public class ConsultationsResource {
    @Inject
    ConsultationService service;

    @GET
    @Path("asked")
    @Operation(summary = "Unanswered requests to the caller's agency")
    public List<ConsultationService.ReplyTask> requests() {
        return service.repliesDue();
    }

    @GET
    @Path("running")
    @Operation(summary = "Consultations of the caller's office, with the number of replies")
    public List<ConsultationService.RunningConsultation> running() {
        return service.running();
    }

    @GET
    @Path("ready")
    @Operation(summary = "Candidacies that are ready for consultation")
    public List<ConsultationService.ReadyCandidacy> ready() {
        return service.ready();
    }

    @GET
    @Path("agencies")
    @Operation(summary = "Agencies that can be consulted")
    public List<ConsultationService.MemberAgency> agencies() {
        return service.agencies();
    }
}
