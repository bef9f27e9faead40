package fangxin.naming.notice;

import fangxin.common.DayRange;

/**
 * Filter of the list of an office's notices: text in the title or the number, state, days of the posting, and last days
 * for objections. Null is no condition.
 *
 * @param text    part of the title or the number
 * @param posted  days of the posting
 * @param lastDay days on which the period for objections ends
 */
public record NoticeFilter(String text, NoticeState state, DayRange posted, DayRange lastDay) {
    public static final NoticeFilter NONE = new NoticeFilter(null, null, null, null);
}
