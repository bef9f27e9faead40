package fangxin.supervision.visit;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Service boundary for the terms of visits: officers and auditors read them; officers of the city's programme office
 * replace them, as the province sets the ratios of re-checks.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.EVALUATOR, RoleNames.AUDITOR})
public class VisitTermsService {
    /** Fired when the terms were changed. */
    public record VisitTermsChanged(int issue, String source) {}

    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param types      the types of subject in use
     * @param changeable whether the reader may change them
     */
    public record VisitTermsView(
            int issue,
            VisitTerms terms,
            String by,
            Instant enteredAt,
            List<SelectionOption> types,
            boolean changeable) {}

    @Inject
    VisitTermsRepository issues;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<VisitTermsChanged> changed;

    public VisitTermsView terms() {
        return view(issues.current());
    }

    /** Replaces the terms. The same terms again change nothing; refused (409) where another issue was entered since. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public VisitTermsView replace(VisitTermsInput input) {
        Actor actor = currentUser.actor();
        if (!isOfCity(actor)) {
            throw new RuleViolation("supervision.trigger.city");
        }
        Constraints.check(input).terms().check(subjectTypes.byCode().keySet());
        VisitTermsIssue before = issues.currentForUpdate();
        if (input.terms().equals(before.terms())) {
            return view(before);
        }
        if (input.issue() != before.issue()) {
            throw RuleViolation.conflict("supervision.trigger.changed");
        }
        VisitTermsIssue entered = new VisitTermsIssue(
                before.issue() + 1, input.terms(), actor, businessClock.now().at());
        issues.add(entered);
        changed.fire(new VisitTermsChanged(entered.issue(), input.terms().source()));
        return view(entered);
    }

    private boolean isOfCity(Actor actor) {
        return actor.placesAs(Role.COUNTY_OFFICE).anyMatch(agencies::isCityOffice);
    }

    private VisitTermsView view(VisitTermsIssue issue) {
        return new VisitTermsView(
                issue.issue(),
                issue.terms(),
                issue.actorName(),
                issue.enteredAt(),
                subjectTypes.inUse().stream()
                        .map(type -> new SelectionOption(type.code(), type.name()))
                        .toList(),
                isOfCity(currentUser.actor()));
    }
}
