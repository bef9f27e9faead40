package fangxin.complaint.association;

import fangxin.common.validation.Constraints;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.TermsChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Service boundary for the terms of the associations: officers of associations and of programme offices and auditors
 * read them, officers of the city's programme office replace them as a whole by a new issue, which an event announces.
 */
@Stateless
@RolesAllowed({RoleNames.ASSOCIATION, RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class AssociationTermsService {
    /** Fired when the terms were changed. */
    public record AssociationTermsChanged(int issue) {}

    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record AssociationTermsView(
            int issue, AssociationTerms terms, String by, Instant enteredAt, boolean changeable) {}

    @Inject
    AssociationTermsRepository issues;

    @Inject
    TermsChange changes;

    @Inject
    Event<AssociationTermsChanged> changed;

    public AssociationTermsView terms() {
        return view(issues.current());
    }

    /** Enters an issue with the changed terms. A request without a change enters nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public AssociationTermsView change(AssociationTermsInput input) {
        Constraints.check(input);
        return view(changes.enter(
                issues,
                input.issue(),
                terms -> input.terms(),
                AssociationTerms::check,
                (before, entered) -> changed.fire(new AssociationTermsChanged(entered.issue()))));
    }

    private AssociationTermsView view(AssociationTermsIssue issue) {
        return new AssociationTermsView(
                issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changes.isAllowed());
    }
}
