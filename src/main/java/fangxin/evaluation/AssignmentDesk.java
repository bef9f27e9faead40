package fangxin.evaluation;

import fangxin.Wording;
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
    public record Choices(CandidacyView candidacy, List<Choice> evaluators, List<Wording> sheets, boolean blind) { }

    /**
     * The team wanted: at least two evaluators, one of them in the lead.
     *
     * @param consumer who stands for the consumers, one more of them, where the round has members score alone
     */
    public record Assignment(List<String> evaluators, String lead, String consumer, String note) { }

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
                evaluations.editionsFor(candidacy).stream().map(Edition::name).toList(),
                candidacy.round().terms().scoring().blind());
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
                wanted, actor, now.at());
        evaluations.add(team);
        if (team.blind()) {
            members.forEach(member -> evaluations.openSheet(team, member.account(), actor, now.at()));
        } else {
            evaluations.openSheet(team, null, actor, now.at());
        }
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
