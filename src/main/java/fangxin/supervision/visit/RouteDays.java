package fangxin.supervision.visit;

import fangxin.common.RuleViolation;
import fangxin.organization.calendar.BusinessMoment;
import java.time.LocalDate;
import java.util.List;

/**
 * Value of the days on which the stops of routes are visited (走访路线日程): so many stops of each route on each working day, in
 * the order of the route, from the first day of the plan or from today on.
 *
 * <p>Worked example: with three stops a day from Friday, 6 March 2026, stops 1 to 3 are visited on that Friday, and stops
 * 4 to 6 on Monday, 9 March.
 */
record RouteDays(List<LocalDate> days, int perDay) {
    /**
     * The working days of a plan that are left.
     *
     * @throws RuleViolation at the last day where they are too few for the longest route
     */
    static RouteDays of(VisitPlan plan, int perDay, int longest, BusinessMoment now) {
        LocalDate first = plan.firstDay().isBefore(now.today()) ? now.today() : plan.firstDay();
        List<LocalDate> days = first.isAfter(plan.lastDay())
                ? List.of()
                : first.datesUntil(plan.lastDay().plusDays(1))
                        .filter(now.calendar()::worked)
                        .toList();
        int needed = Math.ceilDiv(longest, perDay);
        if (days.size() < needed) {
            throw RuleViolation.at("lastDay", "supervision.visit.draw.days", needed, days.size());
        }
        return new RouteDays(days, perDay);
    }

    /** The day of a stop, counted from 1. */
    LocalDate dayOf(int stop) {
        return days.get((stop - 1) / perDay);
    }
}
