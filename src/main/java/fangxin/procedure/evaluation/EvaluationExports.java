package fangxin.procedure.evaluation;

import fangxin.document.export.ListExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** What waits for an evaluator, to be taken along. */
@ApplicationScoped
class EvaluationExports {
    @Inject
    ScoringService service;

    @Produces
    ListExport<ScoringService.Errand> errands() {
        return ListExport.<ScoringService.Errand>of(
                        "evaluations", "evaluation.list", filters -> service.waiting().stream())
                .column("casework.shop", ScoringService.Errand::signName)
                .column("candidacy.reference", ScoringService.Errand::reference)
                .column("evaluation.list.address", ScoringService.Errand::address)
                .column("evaluation.list.trade", ScoringService.Errand::trade)
                .column("candidacy.due", ScoringService.Errand::dueOn)
                .column("evaluation.roster.items", ScoringService.Errand::items)
                .column("evaluation.roster.done", ScoringService.Errand::done);
    }
}
