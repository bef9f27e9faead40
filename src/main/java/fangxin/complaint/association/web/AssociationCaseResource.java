package fangxin.complaint.association.web;

import fangxin.complaint.association.AssociationCaseInput;
import fangxin.complaint.association.AssociationCaseService;
import fangxin.complaint.association.AssociationCaseStepInput;
import fangxin.complaint.association.AssociationCaseView;
import fangxin.complaint.association.AssociationCaseView.AssociationCaseDetails;
import fangxin.complaint.association.AssociationCaseView.CaseContactView;
import fangxin.complaint.association.AssociationLinkInput;
import fangxin.complaint.association.AssociationReasonInput;
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
 * REST resource of the cases of the associations: lists, reads and receives them, takes their steps, links one with an
 * entrusted case of 12315, and reads a contact with a recorded reason.
 */
@Path("association-cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Association")
public class AssociationCaseResource {
    @Inject
    AssociationCaseService service;

    @GET
    @Operation(summary = "Cases of the associations that the caller reads, the newest first")
    public List<AssociationCaseView> cases() {
        return service.cases();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One case of an association with its journal and the open steps")
    public AssociationCaseDetails find(@PathParam("number") String number) {
        return service.find(number);
    }

    @POST
    @Operation(summary = "Receive a case, with the number of the 12315 case where its mediation was entrusted")
    public AssociationCaseDetails receive(@NotNull AssociationCaseInput input) {
        return service.receive(input);
    }

    @POST
    @Path("{number}/steps")
    @Operation(summary = "Take a step; an acceptance states the choice of the informed consumer")
    public AssociationCaseDetails take(@PathParam("number") String number, @NotNull AssociationCaseStepInput input) {
        return service.take(number, input);
    }

    @POST
    @Path("{number}/complaint")
    @Operation(summary = "Link a case with the 12315 case whose mediation was entrusted")
    public AssociationCaseDetails link(@PathParam("number") String number, @NotNull AssociationLinkInput input) {
        return service.link(number, input);
    }

    @POST
    @Path("{number}/contact")
    @Operation(summary = "The contact of the consumer in clear; the journal records reader and reason")
    public CaseContactView contact(@PathParam("number") String number, @NotNull AssociationReasonInput input) {
        return service.contact(number, input);
    }
}
