package fangxin.complaint.consumermessage;

import fangxin.common.validation.Constraints;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.TermsChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Service boundary for the terms of messages of consumers: officers and auditors read them, officers of the city's
 * programme office replace them as a whole by a new issue, which an event announces.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class ConsumerMessageTermsService {
    /** Fired when the terms were changed. */
    public record ConsumerMessageTermsChanged(int issue) {}

    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record ConsumerMessageTermsView(
            int issue, ConsumerMessageTerms terms, String by, Instant enteredAt, boolean changeable) {}

    @Inject
    ConsumerMessageTermsRepository issues;

    @Inject
    TermsChange changes;

    @Inject
    Event<ConsumerMessageTermsChanged> changed;

    public ConsumerMessageTermsView terms() {
        return view(issues.current());
    }

    /** Enters an issue with the changed terms. A request without a change enters nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ConsumerMessageTermsView change(ConsumerMessageTermsInput input) {
        return view(changes.enter(
                issues,
                input.issue(),
                terms -> Constraints.check(input).terms().orElse(terms),
                Constraints::check,
                (before, entered) -> changed.fire(new ConsumerMessageTermsChanged(entered.issue()))));
    }

    private ConsumerMessageTermsView view(ConsumerMessageTermsIssue issue) {
        return new ConsumerMessageTermsView(
                issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changes.isAllowed());
    }
}
