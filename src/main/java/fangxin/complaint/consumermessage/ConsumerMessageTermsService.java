package fangxin.complaint.consumermessage;

import fangxin.common.validation.Constraints;
import fangxin.organization.identity.AbstractTermsService;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Service boundary for the terms of messages of consumers: officers and auditors read them, officers of the city's
 * programme office replace them as a whole by a new issue, which an event announces.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class ConsumerMessageTermsService
        extends AbstractTermsService<
                ConsumerMessageTermsIssue, ConsumerMessageTerms, ConsumerMessageTermsService.ConsumerMessageTermsView> {
    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record ConsumerMessageTermsView(
            int issue,
            @NotNull ConsumerMessageTerms terms,
            String by,
            @NotNull Instant enteredAt,
            boolean changeable) {}

    @Inject
    ConsumerMessageTermsRepository issues;

    public ConsumerMessageTermsView terms() {
        return inForce();
    }

    /** Stores an issue with the changed terms. A request without a change stores none. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ConsumerMessageTermsView change(ConsumerMessageTermsInput input) {
        return enter(input.issue(), terms -> Constraints.check(input).terms().orElse(terms), Constraints::check);
    }

    @Override
    protected ConsumerMessageTermsRepository repository() {
        return issues;
    }

    @Override
    protected ConsumerMessageTermsView view(ConsumerMessageTermsIssue issue, boolean changeable) {
        return new ConsumerMessageTermsView(
                issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changeable);
    }
}
