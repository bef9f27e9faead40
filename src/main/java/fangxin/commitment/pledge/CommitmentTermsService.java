package fangxin.commitment.pledge;

import fangxin.common.validation.Constraints;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.TermsChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Service boundary for the terms of the track of commitment: officers and auditors read those in force; officers of the
 * city's programme office replace them as a whole by a new issue, with their own or those of another city, which an
 * event announces.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class CommitmentTermsService {
    /** Fired when the terms were changed. */
    public record CommitmentTermsChanged(int issue) {}

    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record CommitmentTermsView(
            int issue, CommitmentTerms terms, String by, Instant enteredAt, boolean changeable) {}

    @Inject
    CommitmentTermsRepository issues;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    TermsChange changes;

    @Inject
    Event<CommitmentTermsChanged> changed;

    public CommitmentTermsView terms() {
        return view(issues.current());
    }

    /** Enters an issue with the changed terms. A request without a change enters nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public CommitmentTermsView change(CommitmentTermsInput input) {
        Constraints.check(input);
        return view(changes.enter(
                issues,
                input.issue(),
                terms -> input.terms(),
                terms -> terms.check(subjectTypes.byCode().keySet()),
                (before, entered) -> changed.fire(new CommitmentTermsChanged(entered.issue()))));
    }

    private CommitmentTermsView view(CommitmentTermsIssue issue) {
        return new CommitmentTermsView(
                issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changes.isAllowed());
    }
}
