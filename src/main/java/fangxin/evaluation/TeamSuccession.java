package fangxin.evaluation;

import fangxin.RuleViolation.Violation;
import fangxin.identity.Account;
import fangxin.identity.Succession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Teams at work: the place of somebody who leaves goes to the successor, if nothing keeps that person away. */
@ApplicationScoped
public class TeamSuccession implements Succession {
    @Inject
    Evaluations evaluations;
    @Inject
    Conflicts conflicts;

    @Override
    public List<Item> items(Account from, Account to, LocalDate day) {
        return evaluations.teamsOf(from.username()).stream().map(team -> new Item(Kind.TEAM,
                team.candidacy().reference(), team.candidacy().merchant().name(), obstacle(team, to))).toList();
    }

    @Override
    public void carryOut(Account from, Account to, LocalDate day) {
        evaluations.teamsOf(from.username())
                .forEach(team -> team.passOn(from.username(), new TeamMember(to.username(), to.name())));
    }

    private Violation obstacle(Team team, Account to) {
        if (team.has(to.username())) {
            return new Violation(null, "evaluation.team.member", List.of(to.name()));
        }
        return conflicts.of(to, team.candidacy()).stream().findFirst()
                .map(ground -> new Violation(null, "evaluation.team.conflict", List.of(to.name(), ground.ground())))
                .orElse(null);
    }
}
