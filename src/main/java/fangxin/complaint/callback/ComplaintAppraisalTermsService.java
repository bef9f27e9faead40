package fangxin.complaint.callback;

import fangxin.common.validation.Constraints;
import fangxin.organization.identity.AbstractTermsService;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Service boundary for the terms of call-backs and appraisal: officers and auditors read them; officers of the city's
 * office replace them as a whole by a new issue, which an event announces.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.STATION, RoleNames.AUDITOR})
public class ComplaintAppraisalTermsService
        extends AbstractTermsService<
                ComplaintAppraisalTermsIssue,
                ComplaintAppraisalTerms,
                ComplaintAppraisalTermsService.ComplaintAppraisalTermsView> {
    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record ComplaintAppraisalTermsView(
            int issue,
            @NotNull ComplaintAppraisalTerms terms,
            String by,
            @NotNull Instant enteredAt,
            boolean changeable) {}

    @Inject
    ComplaintAppraisalTermsRepository issues;

    public ComplaintAppraisalTermsView terms() {
        return inForce();
    }

    /** Replaces the terms. Equal terms change nothing; refused (409) where another issue was stored since. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ComplaintAppraisalTermsView replace(ComplaintAppraisalTermsInput input) {
        return enter(input.issue(), terms -> Constraints.check(input).terms(), ComplaintAppraisalTerms::check);
    }

    @Override
    protected ComplaintAppraisalTermsRepository repository() {
        return issues;
    }

    @Override
    protected String source(ComplaintAppraisalTerms terms) {
        return terms.source();
    }

    @Override
    protected ComplaintAppraisalTermsView view(ComplaintAppraisalTermsIssue issue, boolean changeable) {
        return new ComplaintAppraisalTermsView(
                issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changeable);
    }
}
