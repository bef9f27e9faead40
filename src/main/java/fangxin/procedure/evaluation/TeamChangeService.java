package fangxin.procedure.evaluation;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;

/**
 * Service boundary for the sector authority that changes a team at work: shows the members with their progress,
 * replaces one, or calls one more.
 */
@Stateless
@RolesAllowed(RoleNames.AUTHORITY)
public class TeamChangeService {
    /** Member of a team with the progress of the own sheet; {@code handedIn} only where members score alone. */
    public record TeamSeat(
            @NotNull String account,
            @NotNull String name,
            boolean leads,
            boolean consumer,
            boolean handedIn,
            boolean recused) {}

    /** Team with the evaluators who could join it. */
    public record TeamSeats(
            @NotNull CandidacyView candidacy,
            @NotNull List<TeamSeat> team,
            @NotNull List<TeamAssignmentService.EvaluatorOption> others,
            boolean blind,
            boolean awaitsThird) {}

    @Inject
    CandidacyRepository candidacies;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    ConflictRepository conflicts;

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    public TeamSeats seats(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        CandidacyView view = CandidacyView.of(candidacy, currentUser.actor());
        EvaluationTeam team = team(candidacy);
        List<ScoreSheet> own = evaluations.ownSheets(team);
        return new TeamSeats(
                view,
                team.members().stream()
                        .map(member -> new TeamSeat(
                                member.account(),
                                member.name(),
                                member.account().equals(team.leader()),
                                member.account().equals(team.consumer()),
                                own.stream()
                                        .anyMatch(sheet -> sheet.isClosed()
                                                && sheet.scorer().equals(member.account())),
                                !conflicts
                                        .of(accounts.byUsername(member.account()), candidacy)
                                        .isEmpty()))
                        .toList(),
                evaluators(candidacy).stream()
                        .filter(person -> !team.has(person.username()))
                        .map(person -> new TeamAssignmentService.EvaluatorOption(
                                person.username(),
                                person.name(),
                                evaluations.teamsOf(person.username()).size(),
                                conflicts.of(person, candidacy)))
                        .toList(),
                team.isBlind(),
                team.awaitsThird());
    }

    /**
     * Gives the seat of a member to another person. The marks of the member on the joint sheet stay, a signature
     * on a sheet that is not closed is void; an own sheet does not count.
     */
    public TeamSeats replace(String reference, EvaluatorReplacementInput change) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        candidacy.requireVisibleTo(actor);
        candidacy.requireOpen(Step.OPINE);
        EvaluationTeam team = team(candidacy);
        TeamMember member = team.members().stream()
                .filter(one -> one.account().equals(change.leaving()))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("leaving", "evaluation.seat.leaving"));
        Constraints.check(change);
        TeamMember newcomer = newcomer(candidacy, team, change.coming());
        team.replace(change.leaving(), newcomer);
        evaluations.voidSignatures(team, change.leaving(), now.at());
        if (team.isBlind()
                && evaluations
                        .sheet(team.subject())
                        .filter(sheet -> sheet.team() == team)
                        .isEmpty()) {
            openSheet(candidacy, team, newcomer, actor, now);
        }
        candidacy.take(
                Step.CORRECT,
                StepContext.by(actor, now)
                        .because(Messages.message(
                                Locale.CHINESE,
                                "evaluation.seat.journal",
                                member.name(),
                                newcomer.name(),
                                change.reason())));
        return seats(reference);
    }

    /** Adds one more evaluator where the totals lie too far apart; with that evaluator's sheet the median counts. */
    public TeamSeats third(String reference, String coming) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        candidacy.requireVisibleTo(actor);
        candidacy.requireOpen(Step.OPINE);
        EvaluationTeam team = team(candidacy);
        TeamMember newcomer = newcomer(candidacy, team, coming);
        team.addThird(newcomer);
        openSheet(candidacy, team, newcomer, actor, now);
        candidacy.take(
                Step.CORRECT,
                StepContext.by(actor, now)
                        .because(Messages.message(Locale.CHINESE, "evaluation.third.journal", newcomer.name())));
        return seats(reference);
    }

    private void openSheet(
            Candidacy candidacy, EvaluationTeam team, TeamMember scorer, Actor actor, BusinessMoment now) {
        evaluations.openSheet(team, evaluations.editionsFor(candidacy), scorer.account(), actor, now.at());
    }

    private EvaluationTeam team(Candidacy candidacy) {
        return evaluations.team(WorkSubject.of(candidacy)).orElseThrow(() -> new RuleViolation("evaluation.seat.none"));
    }

    private List<Account> evaluators(Candidacy candidacy) {
        return accounts.holders(
                Role.EVALUATOR, candidacy.authority(), businessClock.now().today());
    }

    /** Returns an evaluator of the authority who is not in the team; refuses a person with a ground of recusal. */
    private TeamMember newcomer(Candidacy candidacy, EvaluationTeam team, String coming) {
        Account person = evaluators(candidacy).stream()
                .filter(one -> one.username().equals(coming) && !team.has(coming))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("coming", "evaluation.seat.coming"));
        List<RecusalGround> grounds = conflicts.of(person, candidacy);
        if (!grounds.isEmpty()) {
            throw RuleViolation.at(
                    "coming",
                    "evaluation.team.conflict",
                    person.name(),
                    grounds.getFirst().type());
        }
        return new TeamMember(person.username(), person.name());
    }
}
