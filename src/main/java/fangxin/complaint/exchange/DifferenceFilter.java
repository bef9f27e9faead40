package fangxin.complaint.exchange;

import fangxin.common.DayRange;

/**
 * Filter of the list of differences: part of the number of the platform or of the case, type, whether it is open, and
 * days that the files cover. Null is no condition.
 *
 * @param text part of the number of the platform or of the case
 * @param open whether it is not cleared up
 */
public record DifferenceFilter(String text, DifferenceType type, Boolean open, DayRange days) {
    static final DifferenceFilter NONE = new DifferenceFilter(null, null, null, null);
}
