package fangxin.supervision.holderterms;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Service boundary for the terms for holders: officers and auditors read them, officers of the city's programme office
 * change them.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class HolderTermsService {
    /** Fired when the terms were changed. */
    public record HolderTermsChanged(int issue) {}

    /** An issue in the list of issues; {@code by} is null for the terms of the configuration. */
    public record HolderTermsIssueView(int issue, String by, Instant enteredAt) implements Serializable {}

    /**
     * The terms in force as they are shown.
     *
     * @param changeable whether the reader may change them
     */
    public record HolderTermsView(HolderTermsIssueView issue, HolderTerms terms, boolean changeable) {}

    @Inject
    HolderTermsRepository issues;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<HolderTermsChanged> changed;

    public HolderTermsView terms() {
        return view(issues.current());
    }

    /** The last issues, the newest first. */
    public List<HolderTermsIssueView> issues() {
        return issues.newest().stream().map(HolderTermsService::issue).toList();
    }

    /**
     * Enters an issue with the changed terms. A request without a change enters nothing; refused (409) where somebody has
     * changed the terms meanwhile.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public HolderTermsView change(HolderTermsInput input) {
        Actor actor = currentUser.actor();
        if (!isOfCity(actor)) {
            throw new RuleViolation("holderterms.city");
        }
        Constraints.check(input);
        HolderTermsIssue before = issues.currentForUpdate();
        if (input.terms().equals(before.terms())) {
            return view(before);
        }
        if (input.issue() != before.issue()) {
            throw RuleViolation.conflict("holderterms.changed");
        }
        input.terms().check();
        HolderTermsIssue entered = new HolderTermsIssue(
                before.issue() + 1, input.terms(), actor, businessClock.now().at());
        issues.add(entered);
        changed.fire(new HolderTermsChanged(entered.issue()));
        return view(entered);
    }

    private boolean isOfCity(Actor actor) {
        return actor.placesAs(Role.COUNTY_OFFICE).anyMatch(agencies::isCityOffice);
    }

    private HolderTermsView view(HolderTermsIssue of) {
        return new HolderTermsView(issue(of), of.terms(), isOfCity(currentUser.actor()));
    }

    private static HolderTermsIssueView issue(HolderTermsIssue of) {
        return new HolderTermsIssueView(of.issue(), of.actorName(), of.enteredAt());
    }
}
