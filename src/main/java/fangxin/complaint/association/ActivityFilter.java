package fangxin.complaint.association;

import fangxin.common.DayRange;

/**
 * Filters of the activity log; null sets none.
 *
 * @param text part of the topic, of the place or of the number
 */
public record ActivityFilter(String text, ActivityKind kind, ActivityState state, String association, DayRange held) {
    static final ActivityFilter NONE = new ActivityFilter(null, null, null, null, null);
}
