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
                .map(held -> new HandOverItem(
                        HandOverItemType.TEAM,
                        held.candidacy().reference(),
                        held.candidacy().merchant().name(),
                        obstacle(held, to)))
                .toList();
    }

    @Override
    public void carryOut(Account from, Account to, LocalDate day) {
        Instant now = businessClock.now().at();
        evaluations.teamsOf(from.username()).forEach(held -> {
            held.team().replaceMember(from.username(), new TeamMember(to.username(), to.name()));
            evaluations.voidSignatures(held.team(), from.username(), now);
        });
    }

    private Violation obstacle(EvaluationRepository.CandidacyTeam held, Account to) {
        if (held.team().has(to.username())) {
            return new Violation(null, "evaluation.team.member", List.of(to.name()));
        }
        return conflicts.of(to, held.candidacy()).stream()
                .findFirst()
                .map(ground -> new Violation(null, "evaluation.team.conflict", List.of(to.name(), ground.type())))
                .orElse(null);
    }
}
