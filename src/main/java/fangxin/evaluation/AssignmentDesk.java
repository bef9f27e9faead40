package fangxin.evaluation;

import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.CandidacyView;
import fangxin.candidacy.Correspondence;
import fangxin.candidacy.Step;
import fangxin.candidacy.Taking;
import fangxin.criteria.Edition;
import fangxin.identity.Account;
import fangxin.identity.Accounts;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.Wording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** Where the authority of a trade puts together the team that evaluates. */
@Stateless
@RolesAllowed(Roles.AUTHORITY)
public class AssignmentDesk {
    /** An evaluator of the authority, with the grounds that keep him or her away. */
    public record Choice(String account, String name, int openCases, List<Recusal> recusals) {
        public boolean free() {
            return recusals.isEmpty();
        }
    }

    /** What the authority chooses from. */
    public record Choices(CandidacyView candidacy, List<Choice> evaluators, List<Wording> sheets) { }

    /** The team wanted: at least two evaluators, one of them in the lead. */
    public record Assignment(List<String> evaluators, String lead, String note) { }

    @Inject
    Candidacies candidacies;
    @Inject
    Evaluations evaluations;
    @Inject
    Conflicts conflicts;
    @Inject
    Accounts accounts;
    @Inject
    Correspondence correspondence;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    public Choices choices(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        CandidacyView view = CandidacyView.of(candidacy, signedIn.actor());
        return new Choices(view, evaluators(candidacy, moments.now()),
                evaluations.editionsFor(candidacy).stream().map(Edition::name).toList());
    }

    private List<Choice> evaluators(Candidacy candidacy, Moment now) {
        return accounts.holding(Role.EVALUATOR, candidacy.authority(), now.today()).stream()
                .map(person -> new Choice(person.username(), person.name(),
                        evaluations.teamsOf(person.username()).size(),
                        conflicts.of(person, candidacy)))
                .toList();
    }

    /** Assigns a team and opens its sheet, by the editions that the round names. */
    public CandidacyView assign(String reference, Assignment wanted) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        candidacy.requireSeenBy(actor);
        List<TeamMember> members = members(candidacy, wanted, now);
        candidacy.take(Step.ASSIGN, Taking.by(actor, now).because(
                members.stream().map(TeamMember::name).collect(Collectors.joining("、"))));
        Team team = new Team(candidacy, evaluations.team(reference).map(Team::generation).orElse(0) + 1, members,
                wanted.lead(), Faults.tidy(wanted.note()), actor, now.at());
        evaluations.add(team);
        evaluations.add(new JointSheet(team, evaluations.sheet(reference).map(JointSheet::generation).orElse(0) + 1,
                Evaluations.namesOf(evaluations.editionsFor(candidacy)), null, actor.account(), now.at()));
        correspondence.toMerchant(candidacy, "evaluation.letter.assigned", now, candidacy.dueOn());
        return CandidacyView.of(candidacy, actor);
    }

    private List<TeamMember> members(Candidacy candidacy, Assignment wanted, Moment now) {
        List<Account> known = accounts.holding(Role.EVALUATOR, candidacy.authority(), now.today());
        List<String> chosen = wanted.evaluators() == null ? List.of() : wanted.evaluators();
        Faults faults = new Faults();
        List<Account> members = chosen.stream().distinct().flatMap(account -> known.stream()
                .filter(person -> person.username().equals(account)).findFirst()
                .or(() -> {
                    faults.add("evaluators", "evaluation.team.unknown", account);
                    return java.util.Optional.empty();
                }).stream()).toList();
        for (Account person : members) {
            conflicts.of(person, candidacy).forEach(ground -> faults.add("evaluators",
                    "evaluation.team.conflict", person.name(), ground.ground()));
        }
        faults.check();
        return members.stream().map(person -> new TeamMember(person.username(), person.name())).toList();
    }
}
