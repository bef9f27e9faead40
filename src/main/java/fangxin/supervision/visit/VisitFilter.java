package fangxin.supervision.visit;

import fangxin.common.DayRange;

/**
 * Filter of the list of visits: part of a name or number, type, state, days of the visits, and plan. Null is no
 * condition.
 *
 * @param text    part of the sign, of the registered name, or of the number of the visit or of the title
 * @param planned days of the visits
 * @param plan    number of the plan
 */
public record VisitFilter(String text, VisitType type, VisitState state, DayRange planned, String plan) {
    public static final VisitFilter NONE = new VisitFilter(null, null, null, null, null);

    /** Returns the visits of one plan. */
    public static VisitFilter ofPlan(String plan) {
        return new VisitFilter(null, null, null, null, plan);
    }
}
