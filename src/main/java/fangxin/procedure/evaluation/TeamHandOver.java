package fangxin.procedure.evaluation;

import fangxin.common.RuleViolation.Violation;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.HandOverHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Handler of a handover of posts: an evaluator's seats in teams pass to the successor, unless that person must keep
 * away.
 */
@ApplicationScoped
class TeamHandOver implements HandOverHandler {
    @Inject
    EvaluationRepository evaluations;

    @Inject
    ConflictRepository conflicts;

    @Inject
    BusinessClock businessClock;

    @Override
    public List<HandOverItem> items(Account from, Account to, LocalDate day) {
        return evaluations.teamsOf(from.username()).stream()
                .map(team -> new HandOverItem(
                        HandOverItemType.TEAM,
                        team.candidacy().reference(),
                        team.candidacy().merchant().name(),
                        obstacle(team, to)))
                .toList();
    }

    @Override
    public void carryOut(Account from, Account to, LocalDate day) {
        Instant now = businessClock.now().at();
        evaluations.teamsOf(from.username()).forEach(team -> {
            team.team().replaceMember(from.username(), new TeamMember(to.username(), to.name()));
            evaluations.voidSignatures(team.team(), from.username(), now);
        });
    }

    private Violation obstacle(EvaluationRepository.CandidacyTeam team, Account to) {
        if (team.team().has(to.username())) {
            return new Violation(null, "evaluation.team.member", List.of(to.name()));
        }
        return conflicts.of(to, team.candidacy()).stream()
                .findFirst()
                .map(ground -> new Violation(null, "evaluation.team.conflict", List.of(to.name(), ground.type())))
                .orElse(null);
    }
}
