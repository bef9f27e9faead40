package fangxin.casework.web;

import fangxin.casework.CaseHandOverInput;
import fangxin.casework.CaseOwnerService;
import fangxin.casework.CaseOwnershipView;
import fangxin.casework.CaseTakeOverInput;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of who owns a case within the caller's agency: reads it, takes it, takes it over, hands it over. */
@Path("candidacies/{reference}/owner")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidacies")
public class CaseOwnerResource {
    @Inject
    CaseOwnerService service;

    @PathParam("reference")
    String reference;

    @GET
    @Operation(summary = "The officer who owns the case at the caller's agency, colleagues, and all assignments")
    public CaseOwnershipView owner() {
        return service.ownership(reference);
    }

    @POST
    @Path("take")
    @Operation(summary = "Takes a case that nobody of the caller's agency owns")
    public CaseOwnershipView take() {
        return service.take(reference);
    }

    @POST
    @Path("take-over")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes a case over from a colleague of the caller's agency")
    public CaseOwnershipView takeOver(@NotNull CaseTakeOverInput input) {
        return service.takeOver(reference, input);
    }

    @POST
    @Path("hand-over")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hands a case over to a colleague of the caller's agency")
    public CaseOwnershipView handOver(@NotNull CaseHandOverInput input) {
        return service.handOver(reference, input);
    }
}
