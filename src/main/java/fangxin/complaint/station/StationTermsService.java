package fangxin.complaint.station;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.persistence.PublicDataChanged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Service boundary for the terms of stations and ODR firms: officers and auditors read them, officers of the city's programme
 * office change them.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class StationTermsService {
    /** Fired when the terms were changed. */
    public record StationTermsChanged(int issue) {}

    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record StationTermsView(int issue, StationTerms terms, String by, Instant enteredAt, boolean changeable) {}

    @Inject
    StationTermsRepository issues;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<StationTermsChanged> changed;

    @Inject
    Event<PublicDataChanged> published;

    public StationTermsView terms() {
        return view(issues.current());
    }

    /** Enters an issue with the changed terms. A request without a change enters nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public StationTermsView change(StationTermsInput input) {
        Constraints.check(input);
        Actor actor = currentUser.actor();
        if (!isOfCity(actor)) {
            throw new RuleViolation("station.terms.city");
        }
        StationTermsIssue before = issues.currentForUpdate();
        if (input.terms().equals(before.terms())) {
            return view(before);
        }
        if (input.issue() != before.issue()) {
            throw RuleViolation.conflict("station.terms.changed");
        }
        input.terms().check();
        StationTermsIssue entered = new StationTermsIssue(
                before.issue() + 1, input.terms(), actor, businessClock.now().at());
        issues.add(entered);
        changed.fire(new StationTermsChanged(entered.issue()));
        published.fire(new PublicDataChanged());
        return view(entered);
    }

    private boolean isOfCity(Actor actor) {
        return actor.placesAs(Role.COUNTY_OFFICE).anyMatch(agencies::isCityOffice);
    }

    private StationTermsView view(StationTermsIssue issue) {
        return new StationTermsView(
                issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), isOfCity(currentUser.actor()));
    }
}
