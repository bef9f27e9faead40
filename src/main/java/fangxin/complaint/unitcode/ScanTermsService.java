package fangxin.complaint.unitcode;

import fangxin.common.LocalizedText;
import fangxin.common.validation.Constraints;
import fangxin.organization.identity.AbstractTermsService;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Service boundary for the terms of scans (networks whose region is known, visitors and reports on a plaque from which a
 * unit gets an alert): officers and auditors read them, officers of the city's programme office replace them.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class ScanTermsService extends AbstractTermsService<ScanTermsIssue, ScanTerms, ScanTermsService.ScanTermsView> {
    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record ScanTermsView(
            int issue,
            @NotNull ScanTerms terms,
            String by,
            @NotNull Instant enteredAt,
            boolean changeable) {}

    @Inject
    ScanTermsRepository issues;

    @Inject
    ScanPlaceNames places;

    public ScanTermsView terms() {
        return inForce();
    }

    /** Returns the name of the division with this code, or the code itself. */
    public LocalizedText placeName(String region) {
        return places.name(region);
    }

    /** Stores an issue with the changed terms. A request without a change stores none. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ScanTermsView change(ScanTermsInput input) {
        Constraints.check(input);
        return enter(input.issue(), terms -> input.terms(), ScanTerms::check);
    }

    @Override
    protected ScanTermsRepository repository() {
        return issues;
    }

    @Override
    protected ScanTermsView view(ScanTermsIssue issue, boolean changeable) {
        return new ScanTermsView(issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changeable);
    }
}
