package fangxin.casework.web;

import fangxin.casework.CaseService;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.Stage;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource that reads the cases that the caller may see: a list, one case, and the reason of its deadline. */
@Path("candidacies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidacies")
public class CaseResource {
    @Inject
    CaseService service;

    @GET
    public CaseService.CaseListing list(
            @QueryParam("stage") Stage stage, @QueryParam("cursor") String cursor, @QueryParam("size") Integer size) {
        return service.list(stage, cursor, size);
    }

    @GET
    @Path("{reference}")
    public CandidacyView view(@PathParam("reference") String reference) {
        return service.view(reference);
    }

    @GET
    @Path("{reference}/deadline")
    @Operation(
            summary =
                    "Why the last day of the running limit is this day: rule, start, and every day counted or left out")
    public DeadlineReason deadline(@PathParam("reference") String reference) {
        return service.deadline(reference);
    }
}
