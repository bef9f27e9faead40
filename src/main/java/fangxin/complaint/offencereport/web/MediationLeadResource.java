package fangxin.complaint.offencereport.web;

import fangxin.complaint.offencereport.MediationLeadInput;
import fangxin.complaint.offencereport.MediationLeadReceipt;
import fangxin.complaint.offencereport.MediationLeadService;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource on which the officers who handle a complaint hand over a lead that they found in its mediation. */
@Path("complaint-leads")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class MediationLeadResource {
    @Inject
    MediationLeadService service;

    @POST
    @Operation(summary = "Hand over a lead found in the mediation of a complaint")
    public MediationLeadReceipt handOver(@NotNull MediationLeadInput input) {
        return service.handOver(input);
    }
}
