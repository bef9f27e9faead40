package fangxin.supervision.visit;

import fangxin.common.RuleViolation;
import fangxin.organization.calendar.BusinessMoment;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * Value of the working days of a plan on which the stops of routes are visited (走访路线日程): so many stops of each route on
 * each day, in the order of the route, from the first day of the plan or from today on.
 *
 * <p>Worked example: with three stops a day from Friday, 6 March 2026, stops 1 to 3 are visited on that Friday, and
 * stops 4 to 6 on Monday, 9 March. Where one visit of the route is planned on the Friday already, two are added to it.
 */
record RouteDays(List<LocalDate> days, int perDay) {
    /** Returns the working days of a plan that are left. */
    static RouteDays of(VisitPlan plan, int perDay, BusinessMoment now) {
        LocalDate first = plan.firstDay().isBefore(now.today()) ? now.today() : plan.firstDay();
        return new RouteDays(
                first.isAfter(plan.lastDay())
                        ? List.of()
                        : first.datesUntil(plan.lastDay().plusDays(1))
                                .filter(now.calendar()::isWorkingDay)
                                .toList(),
                perDay);
    }

    /**
     * Requires a day for each stop of a route.
     *
     * @throws RuleViolation at the last day where the days are too few
     */
    void require(int stops) {
        int needed = Math.ceilDiv(stops, perDay);
        if (days.size() < needed) {
            throw RuleViolation.at("lastDay", "supervision.visit.draw.days", needed, days.size());
        }
    }

    /**
     * Returns the days of further stops of a route; fewer than the stops where the days are too few.
     *
     * @param planned days of the visits of the route that are planned
     */
    List<LocalDate> free(int stops, List<LocalDate> planned) {
        return days.stream()
                .flatMap(day ->
                        Collections.nCopies(Math.max(0, perDay - Collections.frequency(planned, day)), day).stream())
                .limit(stops)
                .toList();
    }
}
