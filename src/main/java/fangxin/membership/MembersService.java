package fangxin.membership;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.merchant.Merchant;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.title.Title;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.config.Settings;
import fangxin.procedure.application.ApplicationFormRepository;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Service boundary for the member list of a composite: shows it with the share, and adds or removes one member, by the
 * composite or by an officer for it (代录); the first member creates the stored composite.
 */
@Stateless
@RolesAllowed({RoleNames.MERCHANT, RoleNames.COUNTY_OFFICE, RoleNames.STATION})
public class MembersService {
    @Inject
    CompositeRepository composites;

    @Inject
    MemberShareCounter shareCounter;

    @Inject
    MemberShareMonitor shareMonitor;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    ApplicationFormRepository forms;

    @Inject
    MerchantRepository merchants;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    MembershipAccess access;

    @Inject
    AccountNotifier accountNotifier;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the members of the composite that a candidacy is about. */
    @RolesAllowed({RoleNames.MERCHANT, RoleNames.OFFICER})
    public Optional<MembersView> members(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        SubjectType subjectType = subjectTypes.byCode(candidacy.subjectType());
        return subjectType.isComposite() ? Optional.of(view(candidacy, subjectType, actor)) : Optional.empty();
    }

    private MembersView view(Candidacy candidacy, SubjectType subjectType, Actor actor) {
        CompositeSubject composite = composites.of(candidacy, nameOf(candidacy)).orElse(null);
        List<Member> members = composite == null ? List.of() : composite.members();
        Map<Member, Title> titles = shareCounter.titlesHeld(members);
        MemberShareCount count = composite == null
                ? new MemberShareCount(
                        0, 0, candidacy.round().terms().participation().shares().get(subjectType.code()))
                : shareCounter.count(composite, candidacy.round());
        Shortfall newest = composite == null
                ? null
                : composite
                        .exceptionsFor(candidacy.reference())
                        .reduce((a, b) -> b)
                        .orElse(null);
        Shortfall excepted = newest == null || newest.isProposed() || newest.refusal() != null ? null : newest;
        boolean ofOwner = actor.holds(Role.COUNTY_OFFICE, candidacy.round().owner());
        boolean own = actor.holds(Role.MERCHANT, candidacy.merchant().id())
                || actor.holds(Role.COUNTY_OFFICE, candidacy.office())
                || actor.holds(Role.STATION, String.valueOf(candidacy.station()));
        return new MembersView(
                composite == null ? null : composite.id(),
                candidacy.reference(),
                subjectType.code(),
                subjectType.name(),
                nameOf(candidacy),
                candidacy.merchant().name(),
                members.stream()
                        .map(member -> MembersView.MemberRow.of(member, titles.get(member), true))
                        .toList(),
                MemberShareView.of(count),
                newest == null || newest == excepted || !ofOwner ? null : MembersView.ShareExceptionProposal.of(newest),
                excepted == null ? null : MembersView.ShortfallDecisionView.of(excepted),
                new MembersView.PermittedActions(
                        own,
                        count.isBelowBindingShare()
                                && excepted == null
                                && (newest == null || !newest.isProposed())
                                && composite != null
                                && !candidacy.stage().isEnded()
                                && ofOwner));
    }

    /** Adds a member to the list; the member itself then agrees or refuses. Returns the id of the member. */
    public String addMember(String reference, MemberInput asked) {
        Candidacy candidacy = findForUpdate(reference);
        CompositeSubject composite = composites.findForUpdate(
                composites.idOfCandidacy(reference).orElseGet(() -> createComposite(candidacy)));
        BusinessMoment now = businessClock.now();
        Member member = composite.addMember(asked, now.at());
        requireInNoOtherComposite(member);
        merchants
                .byCreditCode(new UnifiedSocialCreditCode(member.creditCode()))
                .map(Merchant::id)
                .ifPresent(id -> accountNotifier.toMerchant(
                        id,
                        now.today(),
                        "membership.letter.listed",
                        "listed/" + member.id(),
                        member.signName(),
                        composite.name(),
                        Settings.baseUrl() + "/my/home"));
        return member.id();
    }

    /** Removes a member from the list, with the reason. */
    public void removeMember(String memberId, MembershipReasonInput input) {
        CompositeSubject composite = composites.findForUpdate(composites.idOfMember(memberId));
        requireOwn(composite);
        composite.member(memberId).remove(Constraints.check(input).reason(), currentUser.actor(), businessClock.now());
        shareMonitor.check(composite, "TAKEN_OUT");
    }

    private void requireInNoOtherComposite(Member member) {
        composites.findAgreedSameShop(member).ifPresent(other -> {
            throw RuleViolation.at(
                    "creditCode",
                    "membership.elsewhere",
                    member.signName(),
                    other.composite().name());
        });
    }

    private String createComposite(Candidacy candidacy) {
        String name = nameOf(candidacy);
        if (name == null || name.isBlank()) {
            throw new RuleViolation("membership.nameless");
        }
        merchants.lock(candidacy.merchant());
        CompositeSubject composite = composites
                .findByName(candidacy.merchant(), candidacy.subjectType(), name)
                .orElseGet(() -> new CompositeSubject(
                        candidacy.merchant(),
                        candidacy.subjectType(),
                        name,
                        businessClock.now().at()));
        composite.addCandidacy(candidacy.reference());
        candidacies.ofMerchant(candidacy.merchant().id()).stream()
                .filter(composite::isSubjectOf)
                .map(Candidacy::reference)
                .forEach(composite::addCandidacy);
        composites.add(composite);
        return composite.id();
    }

    private String nameOf(Candidacy candidacy) {
        return forms.of(candidacy.reference()).content().answers().get("signName");
    }

    private Candidacy findForUpdate(String reference) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        requireMayEdit(actor, candidacy);
        if (!subjectTypes.byCode(candidacy.subjectType()).isComposite()) {
            throw new RuleViolation("membership.notComposite");
        }
        return candidacy;
    }

    private void requireOwn(CompositeSubject composite) {
        if (!access.mayEditList(currentUser.actor(), composite)) {
            throw new NotFound(composite.id());
        }
    }

    /** Refuses all except the leading body and officers of the county office or the station. */
    private static void requireMayEdit(Actor actor, Candidacy candidacy) {
        if (!actor.holds(Role.MERCHANT, candidacy.merchant().id())
                && !actor.holds(Role.COUNTY_OFFICE, candidacy.office())
                && !actor.holds(Role.STATION, String.valueOf(candidacy.station()))) {
            throw new RuleViolation("membership.actor");
        }
    }
}
