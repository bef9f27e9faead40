package fangxin.rating;

/**
 * Enum of the causes for which a rating changes (变动原因): first rating, input added, input removed, loss of weight with
 * time, or another issue of the formula. Each change has exactly one.
 */
public enum RatingCause {
    /** The title is rated for the first time. */
    FIRST,
    /** An input became public. */
    INPUT_ADDED,
    /** The record behind an input was withdrawn, repaired or corrected, or no longer counts. */
    INPUT_REMOVED,
    /** Inputs lost weight with time. */
    DECAY,
    /** A new issue of the formula came into force. */
    FORMULA
}
