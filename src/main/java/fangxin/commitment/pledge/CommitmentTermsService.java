package fangxin.commitment.pledge;

import fangxin.common.validation.Constraints;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.organization.identity.AbstractTermsService;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Service boundary for the terms of the track of commitment: officers and auditors read those in force; officers of the
 * city's programme office replace them as a whole by a new issue, with their own or those of another city, which an
 * event announces.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class CommitmentTermsService
        extends AbstractTermsService<
                CommitmentTermsIssue, CommitmentTerms, CommitmentTermsService.CommitmentTermsView> {
    /**
     * The terms in force, as a page shows them.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record CommitmentTermsView(
            int issue,
            @NotNull CommitmentTerms terms,
            String by,
            @NotNull Instant enteredAt,
            boolean changeable) {}

    @Inject
    CommitmentTermsRepository issues;

    @Inject
    SubjectTypeRepository subjectTypes;

    public CommitmentTermsView terms() {
        return inForce();
    }

    /** Enters an issue with the changed terms. A request without a change enters nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CommitmentTermsView change(CommitmentTermsInput input) {
        Constraints.check(input);
        return enter(
                input.issue(),
                terms -> input.terms(),
                terms -> terms.check(subjectTypes.byCode().keySet()));
    }

    @Override
    protected CommitmentTermsRepository repository() {
        return issues;
    }

    @Override
    protected CommitmentTermsView view(CommitmentTermsIssue issue, boolean changeable) {
        return new CommitmentTermsView(issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changeable);
    }
}
