package fangxin.supervision.visit;

import fangxin.common.validation.Constraints;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.TermsChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Service boundary for the terms of visits: officers, evaluators and auditors read them; officers of the city's
 * programme office replace them as a whole by a new issue, which an event announces.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.EVALUATOR, RoleNames.AUDITOR})
public class VisitTermsService {
    /** Fired when the terms were changed. */
    public record VisitTermsChanged(int issue, String source) {}

    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param types      the types of subject in use
     * @param changeable whether the reader may change them
     */
    public record VisitTermsView(
            int issue,
            VisitTerms terms,
            String by,
            Instant enteredAt,
            List<SelectionOption> types,
            boolean changeable) {}

    @Inject
    VisitTermsRepository issues;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    TermsChange changes;

    @Inject
    Event<VisitTermsChanged> changed;

    public VisitTermsView terms() {
        return view(issues.current());
    }

    /** Replaces the terms. The same terms again change nothing; refused (409) where another issue was entered since. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public VisitTermsView replace(VisitTermsInput input) {
        return view(changes.enter(
                issues,
                input.issue(),
                terms -> Constraints.check(input).terms(),
                terms -> terms.check(subjectTypes.byCode().keySet()),
                (before, entered) -> changed.fire(
                        new VisitTermsChanged(entered.issue(), input.terms().source()))));
    }

    private VisitTermsView view(VisitTermsIssue issue) {
        return new VisitTermsView(
                issue.issue(),
                issue.terms(),
                issue.actorName(),
                issue.enteredAt(),
                subjectTypes.inUse().stream()
                        .map(type -> new SelectionOption(type.code(), type.name()))
                        .toList(),
                changes.isAllowed());
    }
}
