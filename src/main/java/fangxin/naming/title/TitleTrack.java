package fangxin.naming.title;

/** Track (路径) by which a title is earned: by evaluation (评定) or by a public commitment (承诺). */
public enum TitleTrack {
    DEMONSTRATION,
    COMMITMENT
}
