package fangxin.complaint.association;

import fangxin.common.DayRange;

/**
 * Filter of the activity log of associations: part of the topic, the place or the number, kind, state, association, and
 * days. Null is no condition.
 *
 * @param text part of the topic, of the place or of the number
 */
public record ActivityFilter(String text, ActivityKind kind, ActivityState state, String association, DayRange held) {
    static final ActivityFilter NONE = new ActivityFilter(null, null, null, null, null);
}
