package fangxin.complaint.timelimit;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AbstractTermsService;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Service boundary for the terms of complaints: officers and auditors read them and count a due day by them; officers
 * of the city's office replace them as a whole by a new issue, which an event announces.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.STATION, RoleNames.AUDITOR})
public class ComplaintTermsService
        extends AbstractTermsService<ComplaintTermsIssue, ComplaintTerms, ComplaintTermsService.ComplaintTermsView> {
    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record ComplaintTermsView(
            int issue,
            @NotNull ComplaintTerms terms,
            String by,
            @NotNull Instant enteredAt,
            boolean changeable) {}

    /**
     * Input of a due day to count.
     *
     * @param tags tags of the case; null for none
     */
    public record DueDayInput(
            @NotNull(message = "{timelimit.limit.missing}") HandlingLimit limit,
            @NotNull(message = "{timelimit.start.missing}") LocalDate start,
            @Size(max = 10) List<@Length(max = 40) String> tags) {
        public DueDayInput {
            tags = tags == null ? List.of() : List.copyOf(tags);
        }
    }

    @Inject
    ComplaintTermsRepository issues;

    @Inject
    BusinessClock businessClock;

    public ComplaintTermsView terms() {
        return inForce();
    }

    /** Computes the due day of a limit from a day by the terms in force, with the reading of each rule set. */
    public DueDay dueDay(DueDayInput input) {
        Constraints.check(input);
        if (input.start().getYear() < 2000 || input.start().getYear() > 2100) {
            throw RuleViolation.at("start", "timelimit.start.range");
        }
        BusinessMoment now = businessClock.now();
        Set<String> tags = new HashSet<>(input.tags());
        ComplaintTerms current = issues.current().terms();
        current.requireTags(tags);
        return DueDayPolicy.dueDay(PeriodStart.of(input.limit(), input.start(), tags), null, current, now.calendar());
    }

    /** Replaces the terms. Equal terms change nothing; refused (409) where another issue was stored since. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ComplaintTermsView replace(ComplaintTermsInput input) {
        return enter(input.issue(), terms -> Constraints.check(input).terms(), ComplaintTerms::check);
    }

    @Override
    protected ComplaintTermsRepository repository() {
        return issues;
    }

    @Override
    protected String source(ComplaintTerms terms) {
        return terms.source();
    }

    @Override
    protected ComplaintTermsView view(ComplaintTermsIssue issue, boolean changeable) {
        return new ComplaintTermsView(issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changeable);
    }
}
