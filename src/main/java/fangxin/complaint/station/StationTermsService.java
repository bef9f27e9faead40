package fangxin.complaint.station;

import fangxin.common.validation.Constraints;
import fangxin.organization.identity.AbstractTermsService;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.persistence.PublicDataChanged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Service boundary for the terms of stations and ODR firms: officers and auditors read them, officers of the city's
 * programme office replace them as a whole by a new issue, which events announce.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class StationTermsService
        extends AbstractTermsService<StationTermsIssue, StationTerms, StationTermsService.StationTermsView> {
    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record StationTermsView(
            int issue,
            @NotNull StationTerms terms,
            String by,
            @NotNull Instant enteredAt,
            boolean changeable) {}

    @Inject
    StationTermsRepository issues;

    @Inject
    Event<PublicDataChanged> published;

    public StationTermsView terms() {
        return inForce();
    }

    /** Stores an issue with the changed terms. A request without a change stores none. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public StationTermsView change(StationTermsInput input) {
        return enter(input.issue(), terms -> Constraints.check(input).terms().orElse(terms), StationTerms::check);
    }

    @Override
    protected StationTermsRepository repository() {
        return issues;
    }

    @Override
    protected void publish(StationTermsIssue issue) {
        published.fire(new PublicDataChanged());
    }

    @Override
    protected StationTermsView view(StationTermsIssue issue, boolean changeable) {
        return new StationTermsView(issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changeable);
    }
}
