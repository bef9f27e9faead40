package fangxin.complaint.urging;

import fangxin.common.validation.Constraints;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.TermsChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Service boundary for the terms of urging: officers and auditors read them; officers of the city's programme office
 * replace them as a whole by a new issue, which an event announces.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.STATION, RoleNames.AUDITOR})
public class UrgingTermsService {
    /** Fired when the terms were changed. */
    public record UrgingTermsChanged(int issue, String source) {}

    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record UrgingTermsView(int issue, UrgingTerms terms, String by, Instant enteredAt, boolean changeable) {}

    @Inject
    UrgingTermsRepository issues;

    @Inject
    TermsChange changes;

    @Inject
    Event<UrgingTermsChanged> changed;

    public UrgingTermsView terms() {
        return view(issues.current());
    }

    /** Replaces the terms. The same terms again change nothing; refused (409) where another issue was entered since. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public UrgingTermsView replace(UrgingTermsInput input) {
        return view(changes.enter(
                issues,
                input.issue(),
                terms -> Constraints.check(input).terms(),
                terms -> {},
                (before, entered) -> changed.fire(
                        new UrgingTermsChanged(entered.issue(), input.terms().source()))));
    }

    private UrgingTermsView view(UrgingTermsIssue issue) {
        return new UrgingTermsView(
                issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changes.isAllowed());
    }
}
