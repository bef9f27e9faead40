package fangxin.casework;

import fangxin.casework.CaseAssignment.AssignmentType;
import fangxin.casework.CaseOwnershipView.AssignmentLine;
import fangxin.casework.CaseOwnershipView.CaseColleague;
import fangxin.casework.CaseOwnershipView.CaseOwner;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalRepository;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.ResponsibleParty;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Service boundary for the ownership of one case within an agency: an officer reads who owns it, takes it, hands it
 * over to a colleague, or takes it over from one. The owner is information for colleagues; it forbids none of them to
 * act.
 */
@Stateless
@RolesAllowed(RoleNames.OFFICER)
public class CaseOwnerService {
    @Inject
    CandidacyRepository candidacies;

    @Inject
    CaseAssignmentRepository assignments;

    @Inject
    AccountRepository accounts;

    @Inject
    AgencyRepository agencies;

    @Inject
    RecusalRepository recusals;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the owners of a case. Not found if the reader cannot see the case. */
    public CaseOwnershipView ownership(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        return view(candidacy, actor);
    }

    /**
     * Takes a case without an owner at the agency; has no effect where the caller owns it already. Refused (409, with
     * the owner's name) where a colleague owns it.
     */
    public CaseOwnershipView take(String reference) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        ResponsibleParty party = requireParty(actor, candidacy);
        Optional<CaseAssignment> present = present(candidacy, party);
        String owner = CaseOwnerPolicy.owner(actor, party, candidacy);
        if (present.isPresent() && !present.get().owner().equals(owner)) {
            throw alreadyTaken(present.get());
        }
        if (present.isEmpty()) {
            assign(candidacy, party, AssignmentType.TAKEN, owner, actor, null);
        }
        return view(candidacy, actor);
    }

    /** Takes a case over from a colleague. Refused (409) where another officer has become its owner meanwhile. */
    public CaseOwnershipView takeOver(String reference, CaseTakeOverInput input) {
        Constraints.check(input);
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        ResponsibleParty party = requireParty(actor, candidacy);
        requireOwner(candidacy, party, input.from());
        String owner = CaseOwnerPolicy.owner(actor, party, candidacy);
        if (!owner.equals(input.from())) {
            assign(candidacy, party, AssignmentType.TAKEN_OVER, owner, actor, null);
        }
        return view(candidacy, actor);
    }

    /**
     * Transfers a case to a colleague who has the same role at the agency and is not recused. Any officer with that
     * role may transfer it, since a case without an owner needs one too. Refused (409) where the owner has changed.
     */
    public CaseOwnershipView handOver(String reference, CaseHandOverInput input) {
        Constraints.check(input);
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        ResponsibleParty party = requireParty(actor, candidacy);
        requireOwner(candidacy, party, input.from());
        if (colleagues(candidacy, party).stream()
                .noneMatch(colleague -> colleague.account().equals(input.to()))) {
            throw RuleViolation.at("to", "casework.owner.colleague");
        }
        if (!input.to().equals(input.from())) {
            assign(candidacy, party, AssignmentType.HANDED_OVER, input.to(), actor, input.note());
        }
        return view(candidacy, actor);
    }

    /** Returns whether this person holds a role that owns cases. */
    public boolean mayOwn() {
        return !CaseOwnerPolicy.agencies(currentUser.actor()).isEmpty();
    }

    private static ResponsibleParty requireParty(Actor actor, Candidacy candidacy) {
        candidacy.requireVisibleTo(actor);
        ResponsibleParty party =
                CaseOwnerPolicy.party(actor, candidacy).orElseThrow(() -> new RuleViolation("casework.owner.role"));
        if (candidacy.stage().isEnded()) {
            throw RuleViolation.conflict("casework.owner.ended");
        }
        return party;
    }

    private void requireOwner(Candidacy candidacy, ResponsibleParty party, String from) {
        Optional<CaseAssignment> present = present(candidacy, party);
        if (!Objects.equals(present.map(CaseAssignment::owner).orElse(null), from)) {
            throw present.map(this::alreadyTaken).orElseGet(() -> RuleViolation.conflict("casework.owner.nobody"));
        }
    }

    private RuleViolation alreadyTaken(CaseAssignment present) {
        return RuleViolation.conflict("casework.owner.taken", name(present.owner()), present.assignedAt());
    }

    private void assign(
            Candidacy candidacy, ResponsibleParty party, AssignmentType type, String owner, Actor actor, String note) {
        String agency = party.placeOn(candidacy);
        int seq = assignments.of(candidacy.reference()).stream()
                .filter(each -> each.agency().equals(agency))
                .mapToInt(CaseAssignment::seq)
                .max()
                .orElse(0);
        assignments.add(new CaseAssignment(
                WorkSubject.of(candidacy),
                agency,
                seq + 1,
                type,
                owner,
                actor,
                note,
                businessClock.now().at()));
    }

    private Optional<CaseAssignment> present(Candidacy candidacy, ResponsibleParty party) {
        return assignments.present(
                candidacy.reference(),
                party.placeOn(candidacy),
                businessClock.now().today());
    }

    private List<Account> holders(Candidacy candidacy, ResponsibleParty party) {
        return accounts.holders(
                party.role(), party.placeOn(candidacy), businessClock.now().today());
    }

    private List<CaseColleague> colleagues(Candidacy candidacy, ResponsibleParty party) {
        return holders(candidacy, party).stream()
                .filter(holder -> !recusals.isRecused(
                        holder.username(), candidacy.merchant().id()))
                .map(holder -> new CaseColleague(holder.username(), holder.name()))
                .toList();
    }

    private String name(String account) {
        return accounts.find(account).map(Account::name).orElse(account);
    }

    private CaseOwnershipView view(Candidacy candidacy, Actor actor) {
        ResponsibleParty party = candidacy.stage().isEnded()
                ? null
                : CaseOwnerPolicy.party(actor, candidacy).orElse(null);
        CaseOwner owner = Optional.ofNullable(party)
                .flatMap(known -> present(candidacy, known))
                .map(present -> new CaseOwner(present.owner(), name(present.owner()), present.assignedAt()))
                .orElse(null);
        List<CaseAssignment> all = assignments.of(candidacy.reference());
        Map<String, String> names =
                accounts.names(all.stream().map(CaseAssignment::owner).collect(Collectors.toSet()));
        return new CaseOwnershipView(
                party == null ? null : party.placeOn(candidacy),
                owner,
                owner != null && CaseOwnerPolicy.owners(actor).contains(owner.account()),
                party == null
                        ? List.of()
                        : colleagues(candidacy, party).stream()
                                .filter(colleague ->
                                        owner == null || !colleague.account().equals(owner.account()))
                                .toList(),
                all.stream()
                        .map(each -> new AssignmentLine(
                                agencies.find(each.agency()).map(Agency::name).orElse(null),
                                each.type(),
                                names.getOrDefault(each.owner(), each.owner()),
                                each.actorName(),
                                each.note(),
                                each.assignedAt()))
                        .toList());
    }
}
