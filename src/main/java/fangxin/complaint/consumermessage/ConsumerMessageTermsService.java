package fangxin.complaint.consumermessage;

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
 * Service boundary for the terms of messages of consumers: officers and auditors read them, officers of the city's
 * programme office replace them as a whole by a new issue, which an event announces.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class ConsumerMessageTermsService {
    /** Fired when the terms were changed. */
    public record ConsumerMessageTermsChanged(int issue) {}

    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record ConsumerMessageTermsView(
            int issue, ConsumerMessageTerms terms, String by, Instant enteredAt, boolean changeable) {}

    @Inject
    ConsumerMessageTermsRepository issues;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<ConsumerMessageTermsChanged> changed;

    public ConsumerMessageTermsView terms() {
        return view(issues.current());
    }

    /** Enters an issue with the changed terms. A request without a change enters nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ConsumerMessageTermsView change(ConsumerMessageTermsInput input) {
        Constraints.check(input);
        Actor actor = currentUser.actor();
        if (!isOfCity(actor)) {
            throw new RuleViolation("consumermessage.terms.city");
        }
        ConsumerMessageTermsIssue before = issues.currentForUpdate();
        if (input.terms().equals(before.terms())) {
            return view(before);
        }
        if (input.issue() != before.issue()) {
            throw RuleViolation.conflict("consumermessage.terms.changed");
        }
        ConsumerMessageTermsIssue entered = new ConsumerMessageTermsIssue(
                before.issue() + 1, input.terms(), actor, businessClock.now().at());
        issues.add(entered);
        changed.fire(new ConsumerMessageTermsChanged(entered.issue()));
        return view(entered);
    }

    private boolean isOfCity(Actor actor) {
        return actor.placesAs(Role.COUNTY_OFFICE).anyMatch(agencies::isCityOffice);
    }

    private ConsumerMessageTermsView view(ConsumerMessageTermsIssue issue) {
        return new ConsumerMessageTermsView(
                issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), isOfCity(currentUser.actor()));
    }
}
