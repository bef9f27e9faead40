package fangxin.membership;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.merchant.Premises;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRegister;
import fangxin.naming.title.TitleRepository;
import fangxin.naming.title.TitleStatus;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.OfficeScope;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.SecondOfficer;
import fangxin.organization.identity.SecondOfficerPolicy;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.ResponsibleParty;
import fangxin.supervision.proceeding.ProceedingOpening;
import fangxin.supervision.proceeding.SupervisionProposals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Service boundary for offices that lists and decides shortfalls of titled composites, confirms that a share is reached
 * again, and proposes an exception before naming, which a second officer grants or refuses.
 */
@Stateless
public class ShortfallService {
    /** Trigger of supervision under which the rectification of a composite is proposed. */
    static final String TRIGGER = "MEMBER_SHARE";

    private static final int MAX_QUESTIONS = 200;

    /**
     * Shortfall that the office has to decide.
     *
     * @param members who had agreed when it arose; titled likewise
     * @param cause   what brought it about, as a key
     */
    public record ShortfallQuestion(
            @NotNull String id,
            @NotNull String composite,
            String title,
            String cause,
            int members,
            int titled,
            int percent,
            int least,
            @NotNull Shortfall.ShortfallState state,
            @NotNull Instant openedAt,
            MembersView.ShortfallDecisionView decision)
            implements Serializable {}

    @Inject
    CompositeRepository composites;

    @Inject
    MemberShareCounter shareCounter;

    @Inject
    TitleRepository titles;

    @Inject
    TitleRegister register;

    @Inject
    ProceedingOpening opening;

    @Inject
    SupervisionProposals proposals;

    @Inject
    AgencyRepository agencies;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    SecondOfficerPolicy seconds;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Lists the shortfalls of the officer's offices, the open ones first. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.AUDITOR})
    public List<ShortfallQuestion> questions() {
        Actor actor = currentUser.actor();
        List<String> offices = OfficeScope.readBy(actor, agencies, Role.COUNTY_OFFICE::equals);
        return composites.shortfallsOf(offices, MAX_QUESTIONS).stream()
                .map(row -> question((Shortfall) row[0]))
                .toList();
    }

    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ShortfallQuestion question(String id) {
        Shortfall shortfall = composites.shortfall(id);
        requireOwner(shortfall);
        return question(shortfall);
    }

    /**
     * Decides on a shortfall: the title is valid until a day, or its rectification is proposed in a proceeding, which
     * hears the holder first.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void decide(String id, ShortfallDecisionInput decision) {
        Shortfall shortfall = findForUpdate(id);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        shortfall.decide(decision, actor, now);
        if (decision.outcome() == Shortfall.ShortfallOutcome.RECTIFY) {
            if (!opening.isPossibleUnder(TRIGGER)) {
                throw RuleViolation.at("outcome", "membership.shortfall.trigger", TRIGGER);
            }
            opening.openUnlessRunning(
                    titles.findForUpdate(shortfall.title()), TRIGGER, shortfall.reason(), new ActionStamp(actor, now));
        }
    }

    /**
     * Confirms that the share is reached again: the rectification that the shortfall caused ends, or its proposal is
     * withdrawn. Refused while the document of the rectification is in the signing chain. A rectification for another
     * cause continues.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void confirm(String id) {
        Shortfall shortfall = findForUpdate(id);
        BusinessMoment now = businessClock.now();
        shortfall.confirm(now);
        Title title = titles.findForUpdate(shortfall.title());
        ActionStamp by = new ActionStamp(currentUser.actor(), now);
        Optional<SupervisionProposals.ProposalOutcome> proposed = proposals
                .openUnder(title.number(), TRIGGER)
                .map(proceeding -> proposals.retract(
                        proceeding, Messages.message(Locale.CHINESE, "membership.shortfall.reached"), by));
        if (proposed.filter(SupervisionProposals.ProposalOutcome::open).isPresent()) {
            throw RuleViolation.conflict("membership.shortfall.inSigning");
        }
        boolean ordered = shortfall.hasOrderedRectification()
                || proposed.map(SupervisionProposals.ProposalOutcome::document).isPresent();
        if (ordered && title.status() == TitleStatus.RECTIFYING) {
            register.closeMeasure(title, Messages.inBoth("membership.shortfall.reached"), by);
        }
    }

    /** Proposes to name a candidacy although it falls short; a second officer grants it. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void proposeException(String reference, ShareExceptionInput input) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        if (!ResponsibleParty.OWNER.isOf(actor, candidacy)) {
            throw new RuleViolation("membership.shortfall.owner");
        }
        Constraints.check(input);
        CompositeSubject composite = composites.findForUpdate(composites
                .of(candidacy, candidacy.premises().map(Premises::signName).orElse(null))
                .map(CompositeSubject::id)
                .orElseThrow(() -> new RuleViolation("membership.shortfall.empty")));
        composite.proposeException(
                reference, shareCounter.count(composite, candidacy.round()), input, actor, businessClock.now());
    }

    /** Returns a proposed exception, for the officers of the round's owner and the second officer. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ShareExceptionView exception(String id) {
        Shortfall proposed = composites.shortfall(id);
        SecondOfficer second = requireDecidable(proposed);
        return ShareExceptionView.of(proposed, second, currentUser.actor());
    }

    /** Grants a proposed exception, as a second officer. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void grantException(String id) {
        Shortfall proposed = exceptionForUpdate(id);
        proposed.grant(requireDecidable(proposed), currentUser.actor(), businessClock.now());
    }

    /** Refuses a proposed exception with a reason, as a second officer. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void refuseException(String id, ShareExceptionInput input) {
        Shortfall proposed = exceptionForUpdate(id);
        SecondOfficer second = requireDecidable(proposed);
        proposed.refuse(Constraints.check(input), second, currentUser.actor(), businessClock.now());
    }

    private Shortfall exceptionForUpdate(String id) {
        Shortfall proposed = composites.shortfall(id);
        requireDecidable(proposed);
        return composites.findForUpdate(proposed.composite().id()).shortfall(id);
    }

    /**
     * Returns the second officer of an exception. Not found for an officer of another office, and for one who is
     * recused from the merchant.
     */
    private SecondOfficer requireDecidable(Shortfall proposed) {
        Actor actor = currentUser.actor();
        if (proposed.candidacy() == null) {
            throw new NotFound(proposed.id());
        }
        Candidacy candidacy = candidacies.byReference(proposed.candidacy());
        String owner = candidacy.round().owner();
        SecondOfficer second = seconds.of(
                proposed.account(),
                owner,
                candidacy.merchant().id(),
                businessClock.now().today());
        if (actor.isRecusedFrom(candidacy.merchant().id())
                || !(actor.holds(Role.COUNTY_OFFICE, owner) || second.mayBe(actor))) {
            throw new NotFound(proposed.id());
        }
        return second;
    }

    /** Locks the title first and then the composite, in the order in which a change of a title locks them. */
    private Shortfall findForUpdate(String id) {
        Shortfall found = composites.shortfall(id);
        requireOwner(found);
        titles.lock(found.title());
        return composites.findForUpdate(found.composite().id()).shortfall(id);
    }

    private void requireOwner(Shortfall shortfall) {
        Title title = titles.find(shortfall.title()).orElseThrow(() -> new NotFound(shortfall.id()));
        Actor actor = currentUser.actor();
        if (!actor.holds(Role.COUNTY_OFFICE, title.owner()) || title.hasRecused(actor)) {
            throw new NotFound(shortfall.id());
        }
    }

    private static ShortfallQuestion question(Shortfall shortfall) {
        return new ShortfallQuestion(
                shortfall.id(),
                shortfall.composite().name(),
                shortfall.title(),
                shortfall.cause(),
                shortfall.members(),
                shortfall.titledMembers(),
                shortfall.requiredPercent(),
                shortfall.requiredMembers(),
                shortfall.state(),
                shortfall.openedAt(),
                shortfall.outcome() == null ? null : MembersView.ShortfallDecisionView.of(shortfall));
    }
}
