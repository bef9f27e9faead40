package fangxin.commitment.terms;

import fangxin.common.validation.Constraints;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.TermsChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Service boundary for the terms of returns: officers and auditors read those in force; officers of the city's
 * programme office replace them as a whole by a new issue, with their own or those of another city, which an event
 * announces.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class ReturnTermsService {
    /** Fired when the terms were changed. */
    public record ReturnTermsChanged(int issue) {}

    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record ReturnTermsView(int issue, ReturnTerms terms, String by, Instant enteredAt, boolean changeable) {}

    @Inject
    ReturnTermsRepository issues;

    @Inject
    TermsChange changes;

    @Inject
    Event<ReturnTermsChanged> changed;

    public ReturnTermsView terms() {
        return view(issues.current());
    }

    /** Enters an issue with the changed terms. A request without a change enters nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ReturnTermsView change(ReturnTermsInput input) {
        Constraints.check(input);
        return view(changes.enter(
                issues,
                input.issue(),
                terms -> input.terms(),
                ReturnTerms::check,
                (before, entered) -> changed.fire(new ReturnTermsChanged(entered.issue()))));
    }

    private ReturnTermsView view(ReturnTermsIssue issue) {
        return new ReturnTermsView(
                issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changes.isAllowed());
    }
}
