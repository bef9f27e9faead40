package fangxin.statistics;

import fangxin.common.validation.Constraints;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.AbstractTermsService;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;

/**
 * Service boundary for the dimensions of the index of the consumer environment: offices and auditors read the figures
 * of a year and their definitions; officers of the city's programme office replace the definitions by a new issue.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class DimensionService
        extends AbstractTermsService<DimensionTermsIssue, DimensionTerms, DimensionService.DimensionTermsView> {
    /**
     * The definitions in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record DimensionTermsView(
            int issue,
            @NotNull DimensionTerms terms,
            String by,
            @NotNull Instant enteredAt,
            boolean changeable) {}

    @Inject
    DimensionTermsRepository issues;

    @Inject
    DimensionCounter counter;

    @Inject
    AgencyRepository agencies;

    @Inject
    BusinessClock businessClock;

    public int thisYear() {
        return businessClock.now().today().getYear();
    }

    /** Returns the figures of a year by the definitions in force. */
    public DimensionReport report(int year) {
        DimensionTermsIssue issue = issues.current();
        Agency city = agencies.byCode(
                agencies.cityOffices().stream().sorted().findFirst().orElseThrow());
        List<Agency> districts = agencies.countyOffices();
        boolean present = year == thisYear();
        return new DimensionReport(
                year,
                issue.issue(),
                issue.terms().source(),
                issue.terms().figures().stream()
                        .map(figure -> new DimensionReport.DimensionRow(
                                figure, counter.count(figure, year, present, city, districts)))
                        .toList());
    }

    public DimensionTermsView terms() {
        return inForce();
    }

    /** Replaces the definitions. The same again change nothing; refused (409) where another issue was entered since. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public DimensionTermsView replace(DimensionTermsInput input) {
        return enter(input.issue(), terms -> Constraints.check(input).terms(), DimensionTerms::check);
    }

    @Override
    protected DimensionTermsRepository repository() {
        return issues;
    }

    @Override
    protected String source(DimensionTerms terms) {
        return terms.source();
    }

    @Override
    protected DimensionTermsView view(DimensionTermsIssue issue, boolean changeable) {
        return new DimensionTermsView(issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changeable);
    }
}
