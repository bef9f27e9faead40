package fangxin.membership;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.merchant.Premises;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.OfficeScope;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Service boundary for offices: lists and decides shortfalls of titled composites, confirms that a share is reached
 * again, and grants exceptions before naming.
 */
@Stateless
public class ShortfallService {
    private static final int MAX_QUESTIONS = 200;

    /**
     * A question to the office.
     *
     * @param members who had agreed when it arose; titled likewise
     * @param cause   what brought it about, as a key
     */
    public record ShortfallQuestion(
            String id,
            String composite,
            String title,
            String cause,
            int members,
            int titled,
            int percent,
            int least,
            Shortfall.ShortfallState state,
            Instant openedAt,
            MembersView.ShortfallDecisionView decision)
            implements Serializable {}

    @Inject
    CompositeRepository composites;

    @Inject
    MemberShareCounter shareCounter;

    @Inject
    TitleRepository titles;

    @Inject
    AgencyRepository agencies;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** The questions to the officer's offices, the open ones first. */
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

    /** Decides on a shortfall: the title is kept for a time, or its holder has to rectify by a day. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void decide(String id, ShortfallDecisionInput decision) {
        Shortfall shortfall = findForUpdate(id);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        shortfall.decide(decision, actor, now);
        if (decision.outcome() == Shortfall.ShortfallOutcome.RECTIFY) {
            titles.rectify(shortfall.title(), shortfall.reason(), actor, now);
        }
    }

    /** Confirms that the share is reached again and the title in order. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void confirm(String id) {
        Shortfall shortfall = findForUpdate(id);
        BusinessMoment now = businessClock.now();
        shortfall.confirm(now);
        titles.rectified(shortfall.title(), currentUser.actor(), now);
    }

    /** Decides to name a candidacy although it falls short. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public void grantException(String reference, ShareExceptionInput input) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        if (!actor.holds(Role.COUNTY_OFFICE, candidacy.round().owner())) {
            throw new RuleViolation("membership.shortfall.owner");
        }
        Constraints.check(input);
        CompositeSubject composite = composites.findForUpdate(composites
                .of(candidacy, candidacy.premises().map(Premises::signName).orElse(null))
                .map(CompositeSubject::id)
                .orElseThrow(() -> new RuleViolation("membership.shortfall.empty")));
        composite.grantException(
                reference, shareCounter.count(composite, candidacy.round()), input, actor, businessClock.now());
    }

    /** The title waits first, then the composite: in the order in which a changed title holds them. */
    private Shortfall findForUpdate(String id) {
        Shortfall found = composites.shortfall(id);
        requireOwner(found);
        titles.lock(found.title());
        return composites.findForUpdate(found.composite().id()).shortfall(id);
    }

    private void requireOwner(Shortfall shortfall) {
        Title title = titles.find(shortfall.title()).orElseThrow(() -> new NotFound(shortfall.id()));
        if (!currentUser.actor().holds(Role.COUNTY_OFFICE, title.owner())) {
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
