package fangxin.round;

/** Enum of the tracks (路径) by which a title is earned: by evaluation (评定) or by a public commitment (承诺). */
public enum TitleTrack {
    /** Track of evaluation (评定): the procedure from application to naming. */
    DEMONSTRATION,
    /** Track of a public commitment (承诺) and observation. */
    COMMITMENT
}
