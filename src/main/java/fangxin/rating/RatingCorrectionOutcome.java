package fangxin.rating;

/** Enum of the outcomes of a correction that a holder has asked for (更正结果): granted or refused. */
public enum RatingCorrectionOutcome {
    /** The input was wrong and no longer counts. */
    GRANTED,
    /** The input is right and becomes public. */
    REFUSED
}
