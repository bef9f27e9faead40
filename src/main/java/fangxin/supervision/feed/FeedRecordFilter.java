package fangxin.supervision.feed;

import fangxin.common.DayRange;

/**
 * Filter of the list of records of feeds: part of the name, credit code or document number, kind of feed, state of the
 * match, and days of receipt. Null is no condition.
 *
 * @param text part of the sign or registered name, of the credit code, or of the document number
 * @param kind code of the kind of feed
 */
public record FeedRecordFilter(String text, String kind, FeedMatchState match, DayRange received) {
    public static final FeedRecordFilter NONE = new FeedRecordFilter(null, null, null, null);
}
