package fangxin.supervision.visit;

import fangxin.common.validation.Constraints;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.organization.identity.AbstractTermsService;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;

/**
 * Service boundary for the terms of visits: officers, evaluators and auditors read them; officers of the city's
 * programme office replace them as a whole by a new issue, which an event announces.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.EVALUATOR, RoleNames.AUDITOR})
public class VisitTermsService
        extends AbstractTermsService<VisitTermsIssue, VisitTerms, VisitTermsService.VisitTermsView> {
    /**
     * The terms in force, as a page shows them.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param types      the types of subject in use
     * @param changeable whether the reader may change them
     */
    public record VisitTermsView(
            int issue,
            @NotNull VisitTerms terms,
            String by,
            @NotNull Instant enteredAt,
            @NotNull List<SelectionOption> types,
            boolean changeable) {}

    @Inject
    VisitTermsRepository issues;

    @Inject
    SubjectTypeRepository subjectTypes;

    public VisitTermsView terms() {
        return inForce();
    }

    /** Replaces the terms. The same terms again change nothing; refused (409) where another issue was entered since. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public VisitTermsView replace(VisitTermsInput input) {
        return enter(
                input.issue(),
                terms -> Constraints.check(input).terms(),
                terms -> terms.check(subjectTypes.byCode().keySet()));
    }

    @Override
    protected VisitTermsRepository repository() {
        return issues;
    }

    @Override
    protected String source(VisitTerms terms) {
        return terms.source();
    }

    @Override
    protected VisitTermsView view(VisitTermsIssue issue, boolean changeable) {
        return new VisitTermsView(
                issue.issue(),
                issue.terms(),
                issue.actorName(),
                issue.enteredAt(),
                subjectTypes.inUse().stream()
                        .map(type -> new SelectionOption(type.code(), type.name()))
                        .toList(),
                changeable);
    }
}
