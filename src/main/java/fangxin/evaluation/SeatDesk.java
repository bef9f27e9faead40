package fangxin.evaluation;

import fangxin.RuleViolation;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.CandidacyView;
import fangxin.candidacy.Step;
import fangxin.candidacy.Taking;
import fangxin.identity.Account;
import fangxin.identity.Accounts;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.message.Letters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Where the authority changes a team at work: somebody takes another's seat, or one more is called. */
@Stateless
@RolesAllowed(Roles.AUTHORITY)
public class SeatDesk {
    /** A member, and how far he or she is; {@code handedIn} only where members score alone. */
    public record Seat(String account, String name, boolean lead, boolean consumer, boolean handedIn, boolean recused) { }

    /** The team, and who might come to it. */
    public record Seats(CandidacyView candidacy, List<Seat> team, List<AssignmentDesk.Choice> others, boolean blind,
            boolean awaitsThird) { }

    @Inject
    Candidacies candidacies;
    @Inject
    Evaluations evaluations;
    @Inject
    Conflicts conflicts;
    @Inject
    Accounts accounts;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    public Seats seats(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        CandidacyView view = CandidacyView.of(candidacy, signedIn.actor());
        Team team = team(candidacy);
        List<JointSheet> own = evaluations.ownSheets(team);
        return new Seats(view, team.members().stream().map(member -> new Seat(member.account(), member.name(),
                member.account().equals(team.lead()), member.account().equals(team.consumer()),
                own.stream().anyMatch(sheet -> sheet.closed() && sheet.scorer().equals(member.account())),
                !conflicts.of(accounts.byUsername(member.account()), candidacy).isEmpty())).toList(),
                evaluators(candidacy).stream().filter(person -> !team.has(person.username()))
                        .map(person -> new AssignmentDesk.Choice(person.username(), person.name(),
                                evaluations.teamsOf(person.username()).size(), conflicts.of(person, candidacy)))
                        .toList(),
                team.blind(), team.awaitsThird());
    }

    /** Somebody takes the seat of a member. What the member gave on the joint sheet stays; an own sheet does not count. */
    public Seats replace(String reference, String leaving, String coming, String reason) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        candidacy.requireSeenBy(actor);
        candidacy.requireOpen(Step.OPINE);
        Team team = team(candidacy);
        TeamMember member = team.members().stream().filter(one -> one.account().equals(leaving)).findFirst()
                .orElseThrow(() -> RuleViolation.at("leaving", "evaluation.seat.leaving"));
        new Faults().needs("reason", reason, 500, "evaluation.seat.reason").check();
        TeamMember newcomer = newcomer(candidacy, team, coming);
        team.replace(leaving, newcomer);
        if (team.blind() && evaluations.sheet(reference).filter(sheet -> sheet.team() == team).isEmpty()) {
            evaluations.openSheet(team, newcomer.account(), actor, now.at());
        }
        candidacy.take(Step.CORRECT, Taking.by(actor, now).because(Letters.say(Locale.CHINESE,
                "evaluation.seat.journal", member.name(), newcomer.name(), reason.strip())));
        return seats(reference);
    }

    /** Calls one more where the totals lay too far apart; with that sheet the median counts. */
    public Seats third(String reference, String coming) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        candidacy.requireSeenBy(actor);
        candidacy.requireOpen(Step.OPINE);
        Team team = team(candidacy);
        TeamMember newcomer = newcomer(candidacy, team, coming);
        team.addThird(newcomer);
        evaluations.openSheet(team, newcomer.account(), actor, now.at());
        candidacy.take(Step.CORRECT, Taking.by(actor, now).because(Letters.say(Locale.CHINESE,
                "evaluation.third.journal", newcomer.name())));
        return seats(reference);
    }

    private Team team(Candidacy candidacy) {
        return evaluations.team(candidacy.reference()).orElseThrow(() -> new RuleViolation("evaluation.seat.none"));
    }

    private List<Account> evaluators(Candidacy candidacy) {
        return accounts.holding(Role.EVALUATOR, candidacy.authority(), moments.now().today());
    }

    private TeamMember newcomer(Candidacy candidacy, Team team, String coming) {
        Account person = evaluators(candidacy).stream()
                .filter(one -> one.username().equals(coming) && !team.has(coming)).findFirst()
                .orElseThrow(() -> RuleViolation.at("coming", "evaluation.seat.coming"));
        List<Recusal> grounds = conflicts.of(person, candidacy);
        if (!grounds.isEmpty()) {
            throw RuleViolation.at("coming", "evaluation.team.conflict", person.name(), grounds.getFirst().ground());
        }
        return new TeamMember(person.username(), person.name());
    }
}
