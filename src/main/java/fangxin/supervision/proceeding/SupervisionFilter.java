package fangxin.supervision.proceeding;

import fangxin.common.DayRange;

/**
 * Filter of the list of proceedings of supervision: part of a name or number, state, proposed measure, and days of
 * opening. Null is no condition.
 *
 * @param text    part of the sign, of the registered name, or of the number of the proceeding or of the title
 * @param measure code of the type of official document that is proposed
 * @param opened  days on which a proceeding was opened
 */
public record SupervisionFilter(String text, SupervisionState state, String measure, DayRange opened) {
    public static final SupervisionFilter NONE = new SupervisionFilter(null, null, null, null);
}
