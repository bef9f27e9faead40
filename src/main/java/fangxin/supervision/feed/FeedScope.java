package fangxin.supervision.feed;

/** Enum of the objects of a record (记录对象): the registered business as a whole, or one of its premises. */
public enum FeedScope {
    /** The registered business as a whole, with all its premises. */
    SUBJECT,
    /** The record concerns one of the premises of the business: an officer picks it where there are several. */
    PREMISES
}
