package fangxin.procedure.evaluation;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyNotifier;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Service boundary for the sector authority that assigns an evaluation team: the evaluators to choose from with
 * their recusals, and the assignment.
 */
@Stateless
@RolesAllowed(RoleNames.AUTHORITY)
public class TeamAssignmentService {
    /** An evaluator of the authority, with the grounds of recusal (回避). */
    public record EvaluatorOption(
            @NotNull String account,
            @NotNull String name,
            int openCases,
            @NotNull List<RecusalGround> recusals) {
        public boolean isFree() {
            return recusals.isEmpty();
        }
    }

    /**
     * Options of the authority that assigns a team.
     *
     * @param recalled the team as it was entered before its assignment was recalled, or null
     */
    public record TeamOptions(
            CandidacyView candidacy,
            List<EvaluatorOption> evaluators,
            List<LocalizedText> sheets,
            boolean blind,
            TeamAssignment recalled) {}

    /**
     * Input for a team: at least two evaluators, one of them in the lead.
     *
     * @param consumer the representative of the consumers, one more of them, where the round has members score alone
     */
    public record TeamAssignment(
            List<@Length(max = 60) String> evaluators,
            @Length(max = 60) String leader,
            @Length(max = 100) String consumer,

            @Length(max = 1000, message = "{evaluation.tooLong}")
            String note) {
        /** Returns the input with which a team was assigned. */
        static TeamAssignment of(EvaluationTeam team) {
            return new TeamAssignment(
                    team.members().stream().map(TeamMember::account).toList(),
                    team.leader(),
                    team.consumer(),
                    team.note());
        }
    }

    @Inject
    CandidacyRepository candidacies;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    ConflictRepository conflicts;

    @Inject
    AccountRepository accounts;

    @Inject
    CandidacyNotifier correspondence;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    public TeamOptions choices(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        CandidacyView view = CandidacyView.of(candidacy, currentUser.actor());
        return new TeamOptions(
                view,
                evaluators(candidacy, businessClock.now()),
                evaluations.editionsFor(candidacy).stream()
                        .map(CriteriaEdition::name)
                        .toList(),
                candidacy.round().terms().scoring().isBlind(),
                Optional.of(candidacy)
                        .filter(each -> each.isRecalled(Step.ASSIGN))
                        .flatMap(each -> evaluations.team(WorkSubject.of(each)))
                        .map(TeamAssignment::of)
                        .orElse(null));
    }

    /**
     * Returns the evaluators of the caller's authorities, for a team that is assigned to several candidacies. The
     * grounds of recusal depend on the candidacy, so each assignment checks them.
     */
    public List<EvaluatorOption> evaluators() {
        LocalDate today = businessClock.now().today();
        return currentUser
                .actor()
                .placesAs(Role.AUTHORITY)
                .flatMap(authority -> accounts.holders(Role.EVALUATOR, authority, today).stream())
                .distinct()
                .map(person -> new EvaluatorOption(
                        person.username(),
                        person.name(),
                        evaluations.teamsOf(person.username()).size(),
                        List.of()))
                .toList();
    }

    private List<EvaluatorOption> evaluators(Candidacy candidacy, BusinessMoment now) {
        return accounts.holders(Role.EVALUATOR, candidacy.authority(), now.today()).stream()
                .map(person -> new EvaluatorOption(
                        person.username(),
                        person.name(),
                        evaluations.teamsOf(person.username()).size(),
                        conflicts.of(person, candidacy)))
                .toList();
    }

    /** Assigns a team and opens its sheet, by the editions that the round names. */
    public CandidacyView assign(String reference, TeamAssignment wanted) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        candidacy.requireVisibleTo(actor);
        List<TeamMember> members = members(candidacy, wanted, now);
        candidacy.take(
                Step.ASSIGN,
                StepContext.by(actor, now)
                        .because(members.stream().map(TeamMember::name).collect(Collectors.joining("、"))));
        WorkSubject subject = WorkSubject.of(candidacy);
        EvaluationTeam team = new EvaluationTeam(
                subject,
                candidacy.round().terms().scoring(),
                evaluations.team(subject).map(EvaluationTeam::generation).orElse(0) + 1,
                members,
                wanted,
                actor,
                now.at());
        evaluations.add(team);
        List<CriteriaEdition> editions = evaluations.editionsFor(candidacy);
        if (team.isBlind()) {
            members.forEach(member -> evaluations.openSheet(team, editions, member.account(), actor, now.at()));
        } else {
            evaluations.openSheet(team, editions, null, actor, now.at());
        }
        correspondence.notifyMerchant(candidacy, "evaluation.letter.assigned", now, candidacy.dueOn());
        return CandidacyView.of(candidacy, actor);
    }

    /** Returns the chosen evaluators of the authority; refuses a person with a ground of recusal. */
    private List<TeamMember> members(Candidacy candidacy, TeamAssignment wanted, BusinessMoment now) {
        List<Account> known = accounts.holders(Role.EVALUATOR, candidacy.authority(), now.today());
        List<String> chosen = wanted.evaluators() == null ? List.of() : wanted.evaluators();
        FieldErrors faults = new FieldErrors();
        List<Account> members = chosen.stream()
                .distinct()
                .flatMap(account -> known.stream()
                        .filter(person -> person.username().equals(account))
                        .findFirst()
                        .or(() -> {
                            faults.add("evaluators", "evaluation.team.unknown", account);
                            return Optional.empty();
                        })
                        .stream())
                .toList();
        for (Account person : members) {
            conflicts
                    .of(person, candidacy)
                    .forEach(ground ->
                            faults.add("evaluators", "evaluation.team.conflict", person.name(), ground.type()));
        }
        faults.check();
        return members.stream()
                .map(person -> new TeamMember(person.username(), person.name()))
                .toList();
    }
}
