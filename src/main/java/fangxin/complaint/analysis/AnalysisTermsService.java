package fangxin.complaint.analysis;

import fangxin.common.validation.Constraints;
import fangxin.organization.identity.AbstractTermsService;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Service boundary for the terms of the analysis of complaints: officers and auditors read them, officers of the city's
 * programme office replace them as a whole by a new issue, which an event announces.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.STATION, RoleNames.AUDITOR})
public class AnalysisTermsService
        extends AbstractTermsService<AnalysisTermsIssue, AnalysisTerms, AnalysisTermsService.AnalysisTermsView> {
    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record AnalysisTermsView(
            int issue,
            @NotNull AnalysisTerms terms,
            String by,
            @NotNull Instant enteredAt,
            boolean changeable) {}

    @Inject
    AnalysisTermsRepository issues;

    public AnalysisTermsView terms() {
        return inForce();
    }

    /** Stores an issue with the changed terms. A request without a change stores none. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public AnalysisTermsView change(AnalysisTermsInput input) {
        Constraints.check(input);
        return enter(input.issue(), terms -> input.terms(), AnalysisTerms::check);
    }

    @Override
    protected AnalysisTermsRepository repository() {
        return issues;
    }

    @Override
    protected AnalysisTermsView view(AnalysisTermsIssue issue, boolean changeable) {
        return new AnalysisTermsView(issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changeable);
    }
}
