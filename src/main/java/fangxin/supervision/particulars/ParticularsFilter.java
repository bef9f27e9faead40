package fangxin.supervision.particulars;

import fangxin.common.DayRange;

/**
 * Filter of the list of reported changes of particulars: part of a name, value or number, state, and days of the
 * report. Null is no condition.
 *
 * @param text     part of the sign, of the registered name, of a value, or of the number of the report or of the title
 * @param reported days on which a change was reported
 */
public record ParticularsFilter(String text, ParticularsState state, DayRange reported) {
    public static final ParticularsFilter NONE = new ParticularsFilter(null, null, null);
}
