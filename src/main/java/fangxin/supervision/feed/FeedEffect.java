package fangxin.supervision.feed;

/**
 * Enum of the natures of a record of a feed (记录性质): a fact against its subject, the class of the subject, or an honour.
 */
public enum FeedEffect {
    /** A fact adverse to the subject while it is in force, such as a penalty or a listing. */
    ADVERSE,
    /** The class of the subject, of which the newest counts; some classes are adverse to it. */
    GRADE,
    /** An honour of a sister programme, which is never adverse to the subject. */
    HONOUR
}
