package fangxin.complaint.survey;

import fangxin.common.validation.Constraints;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.TermsChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Service boundary for the terms of satisfaction surveys: officers and auditors read them; officers of the city's
 * programme office replace them as a whole by a new issue, which an event announces. The issue in force when a survey
 * was created applies to it.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class SurveyTermsService {
    /** Fired when the terms were changed. */
    public record SurveyTermsChanged(int issue, String source) {}

    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record SurveyTermsView(int issue, SurveyTerms terms, String by, Instant enteredAt, boolean changeable) {}

    @Inject
    SurveyTermsRepository issues;

    @Inject
    TermsChange changes;

    @Inject
    Event<SurveyTermsChanged> changed;

    public SurveyTermsView terms() {
        return view(issues.current());
    }

    /** Replaces the terms. The same terms again change nothing; refused (409) where another issue was entered since. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public SurveyTermsView replace(SurveyTermsInput input) {
        return view(changes.enter(
                issues,
                input.issue(),
                terms -> Constraints.check(input).terms(),
                SurveyTerms::check,
                (before, entered) -> changed.fire(
                        new SurveyTermsChanged(entered.issue(), input.terms().source()))));
    }

    private SurveyTermsView view(SurveyTermsIssue issue) {
        return new SurveyTermsView(
                issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changes.isAllowed());
    }
}
