package fangxin.supervision.holderterms;

import fangxin.common.validation.Constraints;
import fangxin.organization.identity.AbstractTermsService;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Service boundary for the terms for holders: officers and auditors read them and their last issues, officers of the
 * city's programme office replace them by a new issue, which an event announces.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class HolderTermsService
        extends AbstractTermsService<HolderTermsIssue, HolderTerms, HolderTermsService.HolderTermsView> {
    /** An issue in the list of issues; {@code by} is null for the terms of the configuration. */
    public record HolderTermsIssueView(
            int issue, String by, @NotNull Instant enteredAt) implements Serializable {}

    /**
     * The terms in force, as a page shows them.
     *
     * @param changeable whether the reader may change them
     */
    public record HolderTermsView(
            @NotNull HolderTermsIssueView issue, @NotNull HolderTerms terms, boolean changeable) {}

    @Inject
    HolderTermsRepository issues;

    public HolderTermsView terms() {
        return inForce();
    }

    /** Returns the last issues, the newest first. */
    public List<HolderTermsIssueView> issues() {
        return issues.newest().stream().map(HolderTermsService::issue).toList();
    }

    /**
     * Enters an issue with the changed terms. A request without a change enters nothing; refused (409) where another
     * person has changed the terms meanwhile.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public HolderTermsView change(HolderTermsInput input) {
        return enter(input.issue(), terms -> Constraints.check(input).terms(), HolderTerms::check);
    }

    @Override
    protected HolderTermsRepository repository() {
        return issues;
    }

    @Override
    protected HolderTermsView view(HolderTermsIssue of, boolean changeable) {
        return new HolderTermsView(issue(of), of.terms(), changeable);
    }

    private static HolderTermsIssueView issue(HolderTermsIssue of) {
        return new HolderTermsIssueView(of.issue(), of.actorName(), of.enteredAt());
    }
}
