package fangxin.complaint.unitcode;

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
import java.time.Instant;

/**
 * Service boundary for the terms of scans, which are the networks whose region is known and the number of visitors for
 * a flag: officers and auditors read them, officers of the city's programme office replace them.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class NetworkPlacesService {
    /** Fired when the terms were changed. */
    public record NetworkPlacesChanged(int issue) {}

    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record NetworkPlacesView(int issue, NetworkPlaces terms, String by, Instant enteredAt, boolean changeable) {}

    @Inject
    UnitCodeRepository codes;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<NetworkPlacesChanged> changed;

    public NetworkPlacesView terms() {
        return view(codes.currentTerms());
    }

    /** Enters an issue with the changed terms. A request without a change enters nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public NetworkPlacesView change(NetworkPlacesInput input) {
        Constraints.check(input);
        Actor actor = currentUser.actor();
        if (!isOfCity(actor)) {
            throw new RuleViolation("unitcode.places.city");
        }
        NetworkPlacesIssue before = codes.currentTermsForUpdate();
        if (input.terms().equals(before.terms())) {
            return view(before);
        }
        if (input.issue() != before.issue()) {
            throw RuleViolation.conflict("unitcode.places.changed");
        }
        input.terms().check();
        NetworkPlacesIssue entered = new NetworkPlacesIssue(
                before.issue() + 1, input.terms(), actor, businessClock.now().at());
        codes.add(entered);
        changed.fire(new NetworkPlacesChanged(entered.issue()));
        return view(entered);
    }

    private boolean isOfCity(Actor actor) {
        return actor.placesAs(Role.COUNTY_OFFICE).anyMatch(agencies::isCityOffice);
    }

    private NetworkPlacesView view(NetworkPlacesIssue issue) {
        return new NetworkPlacesView(
                issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), isOfCity(currentUser.actor()));
    }
}
