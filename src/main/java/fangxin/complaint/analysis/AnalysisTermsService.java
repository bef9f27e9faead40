package fangxin.complaint.analysis;

import fangxin.common.validation.Constraints;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.TermsChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Service boundary for the terms of the analysis of complaints: officers and auditors read them, officers of the city's
 * programme office replace them as a whole by a new issue, which an event announces.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.STATION, RoleNames.AUDITOR})
public class AnalysisTermsService {
    /** Fired when the terms were changed. */
    public record AnalysisTermsChanged(int issue) {}

    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record AnalysisTermsView(int issue, AnalysisTerms terms, String by, Instant enteredAt, boolean changeable) {}

    @Inject
    AnalysisTermsRepository issues;

    @Inject
    TermsChange changes;

    @Inject
    Event<AnalysisTermsChanged> changed;

    public AnalysisTermsView terms() {
        return view(issues.current());
    }

    /** Enters an issue with the changed terms. A request without a change enters nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public AnalysisTermsView change(AnalysisTermsInput input) {
        Constraints.check(input);
        return view(changes.enter(
                issues,
                input.issue(),
                terms -> input.terms(),
                AnalysisTerms::check,
                (before, entered) -> changed.fire(new AnalysisTermsChanged(entered.issue()))));
    }

    private AnalysisTermsView view(AnalysisTermsIssue issue) {
        return new AnalysisTermsView(
                issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changes.isAllowed());
    }
}
