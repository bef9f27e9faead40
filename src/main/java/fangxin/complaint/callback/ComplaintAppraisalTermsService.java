package fangxin.complaint.callback;

import fangxin.common.validation.Constraints;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.TermsChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Service boundary for the terms of call-backs and appraisal: officers and auditors read them; officers of the city's
 * office replace them as a whole by a new issue, which an event announces.
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
    TermsChange changes;

    @Inject
    Event<ComplaintAppraisalTermsChanged> changed;

    public ComplaintAppraisalTermsView terms() {
        return view(issues.current());
    }

    /** Replaces the terms. The same terms again change nothing; refused (409) where another issue was entered since. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ComplaintAppraisalTermsView replace(ComplaintAppraisalTermsInput input) {
        return view(changes.enter(
                issues,
                input.issue(),
                terms -> Constraints.check(input).terms(),
                ComplaintAppraisalTerms::check,
                (before, entered) -> changed.fire(new ComplaintAppraisalTermsChanged(
                        entered.issue(), input.terms().source()))));
    }

    private ComplaintAppraisalTermsView view(ComplaintAppraisalTermsIssue issue) {
        return new ComplaintAppraisalTermsView(
                issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changes.isAllowed());
    }
}
