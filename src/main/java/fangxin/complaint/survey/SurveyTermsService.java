package fangxin.complaint.survey;

import fangxin.common.validation.Constraints;
import fangxin.organization.identity.AbstractTermsService;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Service boundary for the terms of satisfaction surveys: officers and auditors read them; officers of the city's
 * programme office replace them as a whole by a new issue, which an event announces. The issue in force when a survey
 * was created applies to it.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class SurveyTermsService
        extends AbstractTermsService<SurveyTermsIssue, SurveyTerms, SurveyTermsService.SurveyTermsView> {
    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record SurveyTermsView(
            int issue,
            @NotNull SurveyTerms terms,
            String by,
            @NotNull Instant enteredAt,
            boolean changeable) {}

    @Inject
    SurveyTermsRepository issues;

    public SurveyTermsView terms() {
        return inForce();
    }

    /** Replaces the terms. Equal terms change nothing; refused (409) where another issue was stored since. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public SurveyTermsView replace(SurveyTermsInput input) {
        return enter(input.issue(), terms -> Constraints.check(input).terms(), SurveyTerms::check);
    }

    @Override
    protected SurveyTermsRepository repository() {
        return issues;
    }

    @Override
    protected String source(SurveyTerms terms) {
        return terms.source();
    }

    @Override
    protected SurveyTermsView view(SurveyTermsIssue issue, boolean changeable) {
        return new SurveyTermsView(issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changeable);
    }
}
