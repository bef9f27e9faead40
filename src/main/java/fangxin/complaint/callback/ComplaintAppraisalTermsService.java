package fangxin.complaint.callback;

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
 * Service boundary for the terms of call-backs and appraisal: officers and auditors read them; officers of the city's office
 * replace them.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.STATION, RoleNames.AUDITOR})
public class ComplaintAppraisalTermsService {
    /** Fired when the terms were changed. */
    public record ComplaintAppraisalTermsChanged(int issue, String source) {}

    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record ComplaintAppraisalTermsView(
            int issue, ComplaintAppraisalTerms terms, String by, Instant enteredAt, boolean changeable) {}

    @Inject
    ComplaintAppraisalTermsRepository issues;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<ComplaintAppraisalTermsChanged> changed;

    public ComplaintAppraisalTermsView terms() {
        return view(issues.current());
    }

    /** Replaces the terms. The same terms again change nothing; refused (409) where another issue was entered since. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ComplaintAppraisalTermsView replace(ComplaintAppraisalTermsInput input) {
        Actor actor = currentUser.actor();
        if (!isOfCity(actor)) {
            throw new RuleViolation("callback.city");
        }
        Constraints.check(input).terms().check();
        ComplaintAppraisalTermsIssue before = issues.currentForUpdate();
        if (input.terms().equals(before.terms())) {
            return view(before);
        }
        if (input.issue() != before.issue()) {
            throw RuleViolation.conflict("timelimit.terms.changed");
        }
        ComplaintAppraisalTermsIssue entered = new ComplaintAppraisalTermsIssue(
                before.issue() + 1, input.terms(), actor, businessClock.now().at());
        issues.add(entered);
        changed.fire(new ComplaintAppraisalTermsChanged(
                entered.issue(), input.terms().source()));
        return view(entered);
    }

    private boolean isOfCity(Actor actor) {
        return actor.placesAs(Role.COUNTY_OFFICE).anyMatch(agencies::isCityOffice);
    }

    private ComplaintAppraisalTermsView view(ComplaintAppraisalTermsIssue issue) {
        return new ComplaintAppraisalTermsView(
                issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), isOfCity(currentUser.actor()));
    }
}
