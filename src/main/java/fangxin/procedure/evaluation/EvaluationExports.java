package fangxin.procedure.evaluation;

import fangxin.document.export.ListExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Definitions of the list exports of the candidacies that wait for an evaluator. */
@ApplicationScoped
class EvaluationExports {
    @Inject
    ScoringService service;

    @Produces
    ListExport<ScoringService.PendingEvaluation> pendingEvaluations() {
        return ListExport.<ScoringService.PendingEvaluation>of(
                        "evaluations", "evaluation.list", filters -> service.pending().stream())
                .column("candidacy.shop", ScoringService.PendingEvaluation::signName)
                .column("candidacy.reference", ScoringService.PendingEvaluation::reference)
                .column("evaluation.list.address", ScoringService.PendingEvaluation::address)
                .column("evaluation.list.trade", ScoringService.PendingEvaluation::trade)
                .column("candidacy.due", ScoringService.PendingEvaluation::dueOn)
                .column("evaluation.roster.items", ScoringService.PendingEvaluation::items)
                .column("evaluation.roster.done", ScoringService.PendingEvaluation::done);
    }
}
