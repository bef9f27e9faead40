package fangxin.supervision.visit;

import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Source of worklist tasks: the tests of pledged returns of this quarter, due on its last day, until an office has
 * planned a visit to as many titles as the terms of visits ask for, or no premises has a visit of the year left.
 */
@ApplicationScoped
class ReturnTestTasks implements TaskSource {
    private static final String PLANS = "/work/visit_plans";

    @Inject
    VisitRepository visits;

    @Inject
    PledgedReturns returns;

    @Inject
    VisitTermsRepository terms;

    @Inject
    VisitPlanning planning;

    @Inject
    TitleRepository titles;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        int percent = terms.current().terms().quarterlyReturnTests();
        return percent == 0
                ? List.of()
                : actor.placesAs(Role.COUNTY_OFFICE)
                        .flatMap(office -> task(office, percent, now.today()).stream())
                        .toList();
    }

    private Optional<WaitingTask> task(String office, int percent, LocalDate today) {
        Map<String, Long> pledged = returns.countByDistrict(List.of(office), today);
        if (pledged.isEmpty()) {
            return Optional.empty();
        }
        Optional<VisitPlan> plan = visits.returnTestPlan(office, today);
        return plan.map(begun -> isMissing(begun, pledged, percent, today)).orElse(true)
                ? Optional.of(new WaitingTask(
                        TaskType.PLAN_RETURN_TESTS,
                        Messages.inBoth(
                                "supervision.visit.returnTest.name",
                                String.valueOf(today.getYear()),
                                ReturnTestRule.quarter(today)),
                        plan.map(VisitPlan::number).orElse(null),
                        BusinessMoment.startOf(ReturnTestRule.firstDay(today)),
                        ReturnTestRule.lastDay(today),
                        false,
                        plan.map(begun -> "/work/visit_plan?number=" + begun.number())
                                .orElse(PLANS),
                        PLANS + "#returnTests"))
                : Optional.empty();
    }

    /** Reads the titles themselves only where their numbers show that a district has not enough tests. */
    private boolean isMissing(VisitPlan plan, Map<String, Long> pledged, int percent, LocalDate today) {
        Map<String, Set<VisitState>> visited = visits.visitedBy(plan);
        return !ReturnTestRule.isShareTested(pledged, percent, returns.among(ReturnTestRule.tested(visited), today))
                && ReturnTestRule.isMissing(
                        plan.number(),
                        returns.ofOwners(List.of(plan.owner()), today),
                        percent,
                        visited,
                        title -> planning.isFull(titles.byNumber(title), today));
    }
}
