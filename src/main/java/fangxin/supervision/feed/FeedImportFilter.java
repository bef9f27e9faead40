package fangxin.supervision.feed;

import fangxin.common.DayRange;

/**
 * Filter of the list of imports of feeds: part of the name of the file, kind of feed, state, and days of receipt. Null
 * is no condition.
 *
 * @param text part of the name of the file
 * @param kind code of the kind of feed
 */
public record FeedImportFilter(String text, String kind, FeedImport.FeedImportState state, DayRange received) {
    public static final FeedImportFilter NONE = new FeedImportFilter(null, null, null, null);
}
