package fangxin.supervision.feed;

/** Enum of what a record concerns (记录对象). */
public enum FeedScope {
    /** The registered business as a whole, with all its premises. */
    SUBJECT,
    /** One premises: where the business has several, an officer picks it. */
    PREMISES
}
