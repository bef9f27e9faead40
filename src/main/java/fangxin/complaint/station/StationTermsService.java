package fangxin.complaint.station;

import fangxin.common.validation.Constraints;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.TermsChange;
import fangxin.platform.persistence.PublicDataChanged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Service boundary for the terms of stations and ODR firms: officers and auditors read them, officers of the city's
 * programme office replace them as a whole by a new issue, which events announce.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class StationTermsService {
    /** Fired when the terms were changed. */
    public record StationTermsChanged(int issue) {}

    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record StationTermsView(int issue, StationTerms terms, String by, Instant enteredAt, boolean changeable) {}

    @Inject
    StationTermsRepository issues;

    @Inject
    TermsChange changes;

    @Inject
    Event<StationTermsChanged> changed;

    @Inject
    Event<PublicDataChanged> published;

    public StationTermsView terms() {
        return view(issues.current());
    }

    /** Enters an issue with the changed terms. A request without a change enters nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public StationTermsView change(StationTermsInput input) {
        return view(changes.enter(
                issues,
                input.issue(),
                terms -> Constraints.check(input).terms().orElse(terms),
                StationTerms::check,
                (before, entered) -> {
                    changed.fire(new StationTermsChanged(entered.issue()));
                    published.fire(new PublicDataChanged());
                }));
    }

    private StationTermsView view(StationTermsIssue issue) {
        return new StationTermsView(
                issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changes.isAllowed());
    }
}
