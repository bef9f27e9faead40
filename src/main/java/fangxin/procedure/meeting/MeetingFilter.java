package fangxin.procedure.meeting;

import fangxin.common.DayRange;

/**
 * Filter of the list of review meetings by place, chair and day. Null is no condition.
 *
 * @param text part of the place or of the chair's name
 * @param held days of the meetings
 */
public record MeetingFilter(String text, DayRange held) {
    public static final MeetingFilter NONE = new MeetingFilter(null, null);
}
