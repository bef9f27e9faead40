package fangxin.procedure.appeal.web;

import fangxin.procedure.appeal.AppealService;
import fangxin.procedure.candidacy.CandidacyView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of the two steps that decide an appeal: uphold the refusal, or reopen the case. */
@Path("candidacies/{reference}/steps")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appeal")
public class AppealStepResource {
    @Inject
    AppealService appeals;

    @PathParam("reference")
    String reference;

    @POST
    @Path("UPHOLD")
    public CandidacyView uphold(@NotNull AppealService.AppealFinding finding) {
        return appeals.uphold(reference, finding);
    }

    @POST
    @Path("REOPEN")
    public CandidacyView reopen(@NotNull AppealService.AppealFinding finding) {
        return appeals.reopen(reference, finding);
    }
}
