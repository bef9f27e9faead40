package fangxin.supervision.feed;

/**
 * Value of the numbers of rows of an import of a feed (导入行数): all, added, changed, unchanged, refused, and the records
 * that it has ended.
 *
 * @param unchanged rows that the database had already, without a change
 * @param ended     records that ended because a complete file has them no more
 */
public record FeedCounts(int total, int added, int changed, int unchanged, int refused, int ended) {
    /** Returns the numbers of the same rows sent again: none is new, each imported one is known, and no record ends. */
    FeedCounts ofKnownRows() {
        return new FeedCounts(total, 0, 0, added + changed + unchanged, refused, 0);
    }
}
