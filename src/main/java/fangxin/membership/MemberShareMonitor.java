package fangxin.membership;

import fangxin.common.RuleViolation.Violation;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.merchant.Premises;
import fangxin.merchant.SubjectIdentity;
import fangxin.naming.signing.NamingPrecondition;
import fangxin.naming.title.ParticularChange;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleChangeHandler;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStatus;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Role;
import fangxin.platform.config.Settings;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.supervision.proceeding.SupervisionProposals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Checks of the shares of composites: whenever a title or a member changes it reports a missed share to the office
 * as a {@link Shortfall}, and it blocks the naming of a composite below a binding share.
 */
@ApplicationScoped
class MemberShareMonitor implements NamingPrecondition, TitleChangeHandler {
    @Inject
    CompositeRepository composites;

    @Inject
    MemberShareCounter shareCounter;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    AccountNotifier accountNotifier;

    @Inject
    SupervisionProposals proposals;

    @Inject
    BusinessClock businessClock;

    /** Allows the naming of a composite below a binding share only with an exception of its office. */
    @Override
    public List<Violation> obstaclesTo(Collection<Candidacy> candidacies, BusinessMoment now) {
        Map<String, SubjectType> known = subjectTypes.byCode();
        List<Candidacy> all = candidacies.stream()
                .filter(candidacy -> known.get(candidacy.subjectType()).isComposite())
                .toList();
        Map<Candidacy, CompositeSubject> about = composites.of(all);
        Map<Candidacy, MemberShareCount> counted = shareCounter.count(all, about);
        return all.stream()
                .filter(candidacy -> {
                    CompositeSubject composite = about.get(candidacy);
                    MemberShareCount count = counted.get(candidacy);
                    return composite == null
                            ? count.isBelowBindingShare()
                            : !composite.mayBeNamed(candidacy.reference(), count, now);
                })
                .map(candidacy -> {
                    MemberShareCount count = counted.get(candidacy);
                    return new Violation(
                            candidacy.reference(),
                            "membership.obstacle.share",
                            List.of(
                                    count.members(),
                                    count.titled(),
                                    count.share().percent(),
                                    count.share().least()));
                })
                .toList();
    }

    /** Checks the composite that holds the title, and those with its holder as a member. */
    @Override
    public void changed(Title title) {
        if (title.provenance().candidacy() != null
                && isComposite(title.category().type())) {
            Candidacy candidacy = candidacies.byReference(title.provenance().candidacy());
            composites
                    .of(candidacy, signOf(candidacy))
                    .map(CompositeSubject::id)
                    .ifPresent(id -> {
                        CompositeSubject composite = composites.findForUpdate(id);
                        composite.addCandidacy(candidacy.reference());
                        composites.add(composite);
                        check(composite, "NAMED");
                    });
        }
        if (title.holder().creditCode() != null) {
            composites
                    .idsWithAgreedMember(title.holder().creditCode())
                    .forEach(id -> check(composites.findForUpdate(id), "TITLE"));
        }
    }

    /**
     * Has the members of composites that are the shop follow a changed particular: a renumbered house or a new credit
     * code takes no titled member from a composite. A member whose new slot another composite has stays as it is.
     */
    @Override
    public void particularChanged(Title title, ParticularChange change) {
        SubjectIdentity before = change.identityBefore(title, SubjectType.SubjectSite.PREMISES);
        composites.ofCreditCodes(List.of(change.creditCodeBefore(title))).stream()
                .filter(member -> member.isOnList() && member.identity().isSameAs(before))
                .map(member -> member.composite().id())
                .distinct()
                .sorted()
                .map(composites::findForUpdate)
                .forEach(composite -> {
                    composite.members().stream()
                            .filter(member ->
                                    member.isOnList() && member.identity().isSameAs(before))
                            .filter(member -> !isTaken(member, title))
                            .forEach(member -> member.follow(change));
                    check(composite, "TITLE");
                });
    }

    private boolean isTaken(Member member, Title title) {
        return title.holder().creditCode() != null
                && composites.agreedMembersOf(title.holder().creditCode()).stream()
                        .filter(other -> !other.id().equals(member.id()))
                        .anyMatch(other -> other.composite()
                                        .subjectType()
                                        .equals(member.composite().subjectType())
                                && other.identity().isSameAs(title.identity(SubjectType.SubjectSite.PREMISES)));
    }

    private boolean isComposite(String subjectType) {
        return subjectTypes.find(subjectType).filter(SubjectType::isComposite).isPresent();
    }

    private static String signOf(Candidacy candidacy) {
        return candidacy.premises().map(Premises::signName).orElse(null);
    }

    /**
     * Checks all valid titles of a composite that no other transaction changes meanwhile. A decision to propose a
     * rectification is in force while its proceeding is open: where the share is missed after that, the office gets a
     * new shortfall.
     */
    void check(CompositeSubject composite, String cause) {
        BusinessMoment now = businessClock.now();
        for (Title title : composites.titlesOf(composite)) {
            if (title.standing(now.today()) != TitleStanding.VALID) {
                composite.closeShortfallsOf(title.number(), now);
                continue;
            }
            if (composite.isRectificationProposed(title.number()) && hasNoRectification(title)) {
                composite.closeRectificationsOf(title.number(), now);
            }
            composite
                    .recordShare(
                            title.number(),
                            title.provenance().candidacy(),
                            shareCounter.count(composite, title),
                            cause,
                            now)
                    .ifPresent(found -> accountNotifier.toHolders(
                            Role.COUNTY_OFFICE,
                            title.owner(),
                            now.today(),
                            "membership.letter.shortfall",
                            "shortfall/" + found.id(),
                            composite.name(),
                            found.members(),
                            found.titledMembers(),
                            Settings.baseUrl() + "/work/shortfalls"));
        }
    }

    private boolean hasNoRectification(Title title) {
        return title.status() != TitleStatus.RECTIFYING
                && proposals.openUnder(title.number(), ShortfallService.TRIGGER).isEmpty();
    }
}
