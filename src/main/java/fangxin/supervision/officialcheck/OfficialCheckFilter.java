package fangxin.supervision.officialcheck;

import fangxin.common.DayRange;

/**
 * Filter of the list of official checks: part of the plan number, item, unit or credit code, type, and days of the
 * check. Null is no condition.
 *
 * @param text part of the plan number, item, unit, or credit code
 */
public record OfficialCheckFilter(String text, OfficialCheckType type, DayRange checked) {
    static final OfficialCheckFilter NONE = new OfficialCheckFilter(null, null, null);
}
