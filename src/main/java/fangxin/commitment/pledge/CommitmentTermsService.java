package fangxin.commitment.pledge;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.criteria.model.SubjectTypeRepository;
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
 * Service boundary for the terms of the track of commitment: officers and auditors read them, officers of the city's
 * programme office change them, by hand or by those of another city.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class CommitmentTermsService {
    /** Fired when the terms were changed. */
    public record CommitmentTermsChanged(int issue) {}

    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record CommitmentTermsView(
            int issue, CommitmentTerms terms, String by, Instant enteredAt, boolean changeable) {}

    @Inject
    CommitmentTermsRepository issues;

    @Inject
    AgencyRepository agencies;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<CommitmentTermsChanged> changed;

    public CommitmentTermsView terms() {
        return view(issues.current());
    }

    /** Enters an issue with the changed terms. A request without a change enters nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CommitmentTermsView change(CommitmentTermsInput input) {
        Constraints.check(input);
        Actor actor = currentUser.actor();
        if (!isOfCity(actor)) {
            throw new RuleViolation("pledge.terms.city");
        }
        CommitmentTermsIssue before = issues.currentForUpdate();
        if (input.terms().equals(before.terms())) {
            return view(before);
        }
        if (input.issue() != before.issue()) {
            throw RuleViolation.conflict("pledge.terms.changed");
        }
        input.terms().check(subjectTypes.byCode().keySet());
        CommitmentTermsIssue entered = new CommitmentTermsIssue(
                before.issue() + 1, input.terms(), actor, businessClock.now().at());
        issues.add(entered);
        changed.fire(new CommitmentTermsChanged(entered.issue()));
        return view(entered);
    }

    private boolean isOfCity(Actor actor) {
        return actor.placesAs(Role.COUNTY_OFFICE).anyMatch(agencies::isCityOffice);
    }

    private CommitmentTermsView view(CommitmentTermsIssue issue) {
        return new CommitmentTermsView(
                issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), isOfCity(currentUser.actor()));
    }
}
