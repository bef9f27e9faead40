package fangxin.supervision.visit;

import fangxin.common.DayRange;

/**
 * Filter of the list of visit plans: part of the name or number, type of the visits, and last day. Null is no condition.
 *
 * @param lastDay last days of the plans
 */
public record VisitPlanFilter(String text, VisitType type, DayRange lastDay) {
    public static final VisitPlanFilter NONE = new VisitPlanFilter(null, null, null);
}
