package fangxin.procedure.evaluation;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.procedure.evaluation.ScoringService.PendingEvaluation;
import fangxin.procedure.evaluation.ScoringService.ScoringState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Definitions of the candidacies that wait for an evaluator as the table of the page and as a list export. */
@ApplicationScoped
class EvaluationExports {
    @Inject
    ScoringService service;

    @Produces
    ListTable<PendingEvaluation> pendingTable() {
        return ListTable.<PendingEvaluation>of(
                        "evaluations",
                        "evaluation.list",
                        (filters, slice) -> service.pending(filter(filters), slice),
                        filters -> service.countPending(filter(filters)))
                .column("subject", "candidacy.shop", PendingEvaluation::signName)
                .sorted()
                .searched("q")
                .column("address", "evaluation.list.address", PendingEvaluation::address)
                .sorted()
                .column("reference", "candidacy.reference", PendingEvaluation::reference)
                .sorted()
                .optional()
                .column("trade", "evaluation.list.trade", PendingEvaluation::trade)
                .labelColumn("state", "evaluation.list.state", "evaluation.scoringstate.", PendingEvaluation::state)
                .sorted()
                .filtered("state", () -> FilterOption.of(ScoringState.values(), "evaluation.scoringstate."))
                .column("items", "evaluation.roster.items", PendingEvaluation::items)
                .optional()
                .column("done", "evaluation.roster.done", PendingEvaluation::done)
                .optional()
                .column("due", "candidacy.due", PendingEvaluation::dueOn)
                .sorted()
                .filteredByDays("due");
    }

    @Produces
    ListExport<PendingEvaluation> pendingEvaluations() {
        return pendingTable().export();
    }

    private static PendingEvaluationFilter filter(ListExport.ListFilters filters) {
        return new PendingEvaluationFilter(
                filters.text("q"), filters.constant(ScoringState.class, "state"), filters.days("due"));
    }
}
