package fangxin.supervision.feed;

/** Enum of the objects of a record (记录对象): the registered business as a whole, or one of its premises. */
public enum FeedScope {
    /** The registered business as a whole, with all its premises. */
    SUBJECT,
    /** One premises: where the business has several, an officer picks it. */
    PREMISES
}
