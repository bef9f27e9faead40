package fangxin.complaint.association;

import fangxin.common.validation.Constraints;
import fangxin.organization.identity.AbstractTermsService;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Service boundary for the terms of the associations: officers of associations and of programme offices and auditors
 * read them, officers of the city's programme office replace them as a whole by a new issue, which an event announces.
 */
@Stateless
@RolesAllowed({RoleNames.ASSOCIATION, RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class AssociationTermsService
        extends AbstractTermsService<
                AssociationTermsIssue, AssociationTerms, AssociationTermsService.AssociationTermsView> {
    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record AssociationTermsView(
            int issue,
            @NotNull AssociationTerms terms,
            String by,
            @NotNull Instant enteredAt,
            boolean changeable) {}

    @Inject
    AssociationTermsRepository issues;

    public AssociationTermsView terms() {
        return inForce();
    }

    /** Stores an issue with the changed terms. A request without a change stores none. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public AssociationTermsView change(AssociationTermsInput input) {
        Constraints.check(input);
        return enter(input.issue(), terms -> input.terms(), AssociationTerms::check);
    }

    @Override
    protected AssociationTermsRepository repository() {
        return issues;
    }

    @Override
    protected AssociationTermsView view(AssociationTermsIssue issue, boolean changeable) {
        return new AssociationTermsView(issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changeable);
    }
}
