package fangxin.round;

/** Enum of the tracks (路径) by which a title is earned: by evaluation (评定) or by a public commitment (承诺). */
public enum TitleTrack {
    /** By evaluation (评定): the procedure from application to naming. */
    DEMONSTRATION,
    /** By a public commitment (承诺) and observation. */
    COMMITMENT
}
