package fangxin.evaluation;

import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** What waits for an evaluator, to be taken along. */
@ApplicationScoped
class EvaluationRosters {
    @Inject
    EvaluationDesk desk;

    @Produces
    Roster<EvaluationDesk.Errand> errands() {
        return Roster.<EvaluationDesk.Errand>of("evaluations", "evaluation.list", filters -> desk.waiting().stream())
                .column("office.shop", EvaluationDesk.Errand::signName)
                .column("candidacy.reference", EvaluationDesk.Errand::reference)
                .column("evaluation.list.address", EvaluationDesk.Errand::address)
                .column("evaluation.list.trade", EvaluationDesk.Errand::trade)
                .column("candidacy.due", EvaluationDesk.Errand::dueOn)
                .column("evaluation.roster.items", EvaluationDesk.Errand::items)
                .column("evaluation.roster.done", EvaluationDesk.Errand::done);
    }
}
