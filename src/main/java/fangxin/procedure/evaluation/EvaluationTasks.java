package fangxin.procedure.evaluation;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.ResponsibleParty;
import fangxin.procedure.evaluation.EvaluationRepository.CandidacyTeam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Source of worklist tasks: the open score sheets of candidacies that the reader marks or signs, as a member of the
 * team until the sheet is closed.
 */
@ApplicationScoped
class EvaluationTasks implements TaskSource {
    @Inject
    EvaluationRepository evaluations;

    @Inject
    ScoreSheetService sheets;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        if (!actor.holds(Role.EVALUATOR)) {
            return List.of();
        }
        List<CandidacyTeam> teams = evaluations.teamsOf(actor.account()).stream()
                .filter(each -> ResponsibleParty.EVALUATOR.isOf(actor, each.candidacy()))
                .toList();
        Map<EvaluationTeam, ScoreSheet> own =
                sheets.of(teams.stream().map(CandidacyTeam::team).toList(), actor);
        return teams.stream()
                .filter(each ->
                        own.containsKey(each.team()) && !own.get(each.team()).isClosed())
                .map(each -> task(each.candidacy(), own.get(each.team())))
                .toList();
    }

    private static WaitingTask task(Candidacy candidacy, ScoreSheet sheet) {
        return new WaitingTask(
                TaskType.SCORE_SHEET,
                WaitingTask.named(candidacy.signName()),
                candidacy.merchant().name(),
                sheet.openedAt(),
                candidacy.dueOn(),
                candidacy.isDueProvisional(),
                "/work/sheet?reference=" + candidacy.reference(),
                "/work/deadline?reference=" + candidacy.reference());
    }
}
