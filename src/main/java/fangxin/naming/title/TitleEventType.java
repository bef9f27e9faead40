package fangxin.naming.title;

/**
 * Enum of the types of entries in the history of a title that code writes or reads; types of official document add
 * others. A decision by an official document writes the code that its document type states. REGISTERED: imported
 * from an old register. PHONE_PUBLISHED, PHONE_WITHDRAWN: consent of the holder.
 */
public enum TitleEventType {
    NAMED,
    REGISTERED,
    HANDED_OVER,
    REMINDER_CLOSED,
    RECTIFYING,
    RECTIFIED,
    REVOKED,
    REVIEW_ASKED,
    REVOCATION_UPHELD,
    REVOCATION_OVERTURNED,
    /** The job has prolonged the term, since the office has not decided on a renewal that was applied for in time. */
    TRANSITION,
    EXPIRED,
    /** The holder has renewed its pledge on the track of commitment. */
    PLEDGE_RENEWED,
    /** Stars were awarded. */
    STARS_AWARDED,
    /** The holder has left the track of commitment. */
    LEFT,
    /** The office demanded the plaque of an expired title, which it had not done at the end of the term. */
    PLAQUE_RECALLED,
    RETURNED,
    REISSUED,
    PHONE_PUBLISHED,
    PHONE_WITHDRAWN,
    /** A particular was changed: the name, the credit code, the sign or the address. */
    PARTICULARS_CHANGED,
    /** The signer withdrew the signature of the naming. */
    NAMING_WITHDRAWN,
    /** The ground of an earlier entry is not public any more. */
    GROUND_WITHDRAWN,
    /**
     * The last day of the remedy of an earlier entry was moved to a later day, since its document was delivered later or the
     * working calendar changed.
     */
    REMEDY_PROLONGED
}
