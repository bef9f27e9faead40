package fangxin.commitment.terms;

import fangxin.common.validation.Constraints;
import fangxin.organization.identity.AbstractTermsService;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Service boundary for the terms of returns: officers and auditors read those in force; officers of the city's
 * programme office replace them as a whole by a new issue, with their own or those of another city, which an event
 * announces.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class ReturnTermsService
        extends AbstractTermsService<ReturnTermsIssue, ReturnTerms, ReturnTermsService.ReturnTermsView> {
    /**
     * The terms in force, as a page shows them.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record ReturnTermsView(
            int issue,
            @NotNull ReturnTerms terms,
            String by,
            @NotNull Instant enteredAt,
            boolean changeable) {}

    @Inject
    ReturnTermsRepository issues;

    public ReturnTermsView terms() {
        return inForce();
    }

    /** Enters an issue with the changed terms. A request without a change enters nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ReturnTermsView change(ReturnTermsInput input) {
        Constraints.check(input);
        return enter(input.issue(), terms -> input.terms(), ReturnTerms::check);
    }

    @Override
    protected ReturnTermsRepository repository() {
        return issues;
    }

    @Override
    protected ReturnTermsView view(ReturnTermsIssue issue, boolean changeable) {
        return new ReturnTermsView(issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changeable);
    }
}
