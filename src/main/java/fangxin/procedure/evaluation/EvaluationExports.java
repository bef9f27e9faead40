package fangxin.procedure.evaluation;

import fangxin.common.LocalizedText;
import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.platform.i18n.Messages;
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
                .column(
                        "state",
                        "evaluation.list.state",
                        sheet -> ListTable.parts(
                                progress(sheet), sheet.leads() ? Messages.inBoth("evaluation.list.lead") : null))
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

    /** Returns the state of a score sheet, and while it is filled in the number of its items that are done. */
    private static LocalizedText progress(PendingEvaluation sheet) {
        return sheet.state() == ScoringState.UNDER_WAY
                ? Messages.inBoth("evaluation.list.progress", sheet.done(), sheet.items())
                : Messages.inBoth("evaluation.scoringstate." + sheet.state());
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
