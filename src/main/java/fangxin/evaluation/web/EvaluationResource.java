package fangxin.evaluation.web;

import fangxin.candidacy.CandidacyView;
import fangxin.evaluation.AssignmentDesk;
import fangxin.evaluation.Marking;
import fangxin.evaluation.Opinion;
import fangxin.evaluation.OpinionDesk;
import fangxin.evaluation.Result;
import fangxin.evaluation.SheetDesk;
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

/** The steps of the evaluation. */
@Path("candidacies/{reference}/steps")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class EvaluationResource {
    /** @param marks given now, besides those given before; may be left out */
    public record Scoring(List<Marking> marks, SheetDesk.Closing closing) { }

    @Inject
    AssignmentDesk assignments;
    @Inject
    SheetDesk signing;
    @Inject
    OpinionDesk opinions;
    @PathParam("reference")
    String reference;

    @POST
    @Path("ASSIGN")
    public CandidacyView assign(@NotNull AssignmentDesk.Assignment assignment) {
        return assignments.assign(reference, assignment);
    }

    /** Marks may be handed in with it or before, by {@code PUT candidacies/{reference}/evaluation/marks/{code}}. */
    @POST
    @Path("SCORE")
    public Result score(@NotNull Scoring scoring) {
        return signing.score(reference, scoring.marks(), scoring.closing());
    }

    @POST
    @Path("OPINE")
    public CandidacyView opine(@NotNull Opinion.Text opinion) {
        return opinions.opine(reference, opinion);
    }
}
