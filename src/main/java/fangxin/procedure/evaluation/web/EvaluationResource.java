package fangxin.procedure.evaluation.web;

import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.evaluation.EvaluationOpinion;
import fangxin.procedure.evaluation.EvaluationResult;
import fangxin.procedure.evaluation.MarkInput;
import fangxin.procedure.evaluation.OpinionService;
import fangxin.procedure.evaluation.SheetClosingService;
import fangxin.procedure.evaluation.TeamAssignmentService;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of the three steps of the evaluation: assign a team, score, give the opinion. */
@Path("candidacies/{reference}/steps")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class EvaluationResource {
    /** @param marks given now, besides those given before; may be left out */
    public record ScoringInput(List<@NotNull MarkInput> marks, SheetClosingService.ClosingInput closing) {}

    @Inject
    TeamAssignmentService assignments;

    @Inject
    SheetClosingService signing;

    @Inject
    OpinionService opinions;

    @PathParam("reference")
    String reference;

    @POST
    @Path("ASSIGN")
    public CandidacyView assign(@NotNull TeamAssignmentService.TeamAssignment assignment) {
        return assignments.assign(reference, assignment);
    }

    /**
     * Closes the sheet. The request may contain marks; {@code PUT candidacies/{reference}/evaluation/marks/{code}}
     * saves them before.
     */
    @POST
    @Path("SCORE")
    public EvaluationResult score(@NotNull @Valid ScoringInput scoring) {
        return signing.score(reference, scoring.marks(), scoring.closing());
    }

    @POST
    @Path("OPINE")
    public CandidacyView opine(@NotNull EvaluationOpinion.OpinionInput opinion) {
        return opinions.opine(reference, opinion);
    }
}
